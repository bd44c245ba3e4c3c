package dev.colonnade.cql.check.write;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static dev.colonnade.cql.check.RuleTests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final String WORD = "INSERT INTO words (word) VALUES ('a')";
    private static final String LIKE = "UPDATE likes SET up = up + 1 WHERE id = uuid()";

    @Test
    void writesAnything() {
        holds("BEGIN BATCH APPLY BATCH");
        holds("BEGIN BATCH " + WORD + "; DELETE FROM videos WHERE id = ?; APPLY BATCH");
        holds("BEGIN UNLOGGED BATCH USING TIMESTAMP ? UPDATE videos SET title = ? WHERE id = :id; APPLY BATCH");
        holds("BEGIN COUNTER BATCH " + LIKE + "; DELETE FROM likes WHERE id = ?; APPLY BATCH");
        holds("BEGIN UNLOGGED BATCH " + LIKE + " APPLY BATCH");
    }

    @Test
    void hasNoTimeToLive() {
        String cql = "BEGIN BATCH USING TTL 5 " + WORD + " APPLY BATCH";
        breaks(CqlRule.BATCH_USING, cql, "TTL 5");
        assertThat(finding(cql).fix()).isEqualTo("write USING TTL in its statements");
    }

    @Test
    void hasOneTimestamp() {
        String timed = "BEGIN BATCH USING TIMESTAMP 5 ";
        breaks(CqlRule.BATCH_USING, timed + WORD + " USING TIMESTAMP 6 APPLY BATCH", "TIMESTAMP 6");
        breaks(CqlRule.BATCH_USING, timed + WORD + " IF NOT EXISTS APPLY BATCH", "TIMESTAMP 5");
        breaks(CqlRule.BATCH_USING, "BEGIN COUNTER BATCH USING TIMESTAMP 5 " + LIKE + " APPLY BATCH", "TIMESTAMP 5");
    }

    @Test
    void checksEachStatement() {
        breaks(
                CqlRule.UNKNOWN_COLUMN,
                "BEGIN BATCH " + WORD + "; UPDATE videos SET titel = 'a' WHERE id = ?; APPLY BATCH",
                "titel");
        breaks(
                CqlRule.UNKNOWN_TABLE,
                "BEGIN BATCH " + WORD + "; DELETE FROM vidoes WHERE id = ? APPLY BATCH",
                "vidoes");
    }

    @Test
    void hasCountersOfTheirOwn() {
        breaks(CqlRule.BATCH_COUNTERS, "BEGIN COUNTER BATCH " + LIKE + "; " + WORD + " APPLY BATCH", "words");
        breaks(CqlRule.BATCH_COUNTERS, "BEGIN UNLOGGED BATCH " + LIKE + "; " + WORD + " APPLY BATCH", "likes");
        breaks(
                CqlRule.BATCH_COUNTERS,
                "BEGIN UNLOGGED BATCH USING TIMESTAMP 1 " + LIKE + " APPLY BATCH",
                "TIMESTAMP 1");
        String logged = "BEGIN BATCH " + LIKE + " APPLY BATCH";
        breaks(CqlRule.BATCH_COUNTERS, logged, "likes");
        assertThat(finding(logged).fix()).isEqualTo("write BEGIN COUNTER BATCH");
    }

    @Test
    void hasOnePartitionUnderAnyCondition() {
        String insert = "BEGIN BATCH INSERT INTO grid (p, a, b, c, d) VALUES (1, 1, 1, 1, 1) IF NOT EXISTS; ";
        holds(insert + "UPDATE grid SET v = ? WHERE p = ? AND a = ? AND b = ? AND c = ? AND d = ?; APPLY BATCH");
        holds(insert + "DELETE FROM grid WHERE p = 1 AND a > 5; APPLY BATCH");
        breaks(CqlRule.BATCH_PARTITION, insert + WORD + " APPLY BATCH", "words");
        breaks(
                CqlRule.BATCH_PARTITION,
                insert + "INSERT INTO grid JSON '{\"p\": 2, \"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1}' APPLY BATCH",
                "grid");
        breaks(CqlRule.BATCH_PARTITION, insert + "UPDATE grid SET s = 1 WHERE p = 2 APPLY BATCH", "grid");
        breaks(CqlRule.BATCH_PARTITION, insert + "UPDATE grid SET s = 1 WHERE p IN (1, 2) APPLY BATCH", "p IN (1, 2)");
        breaks(
                CqlRule.BATCH_PARTITION,
                "BEGIN BATCH INSERT INTO videos (id) VALUES (uuid()) IF NOT EXISTS; "
                        + "DELETE FROM videos WHERE id = uuid() APPLY BATCH",
                "videos");
    }

    @Test
    void doesNotContradictItself() {
        String begin = "BEGIN BATCH INSERT INTO words (word) VALUES ('a') IF NOT EXISTS; ";
        holds(begin + WORD + " IF NOT EXISTS; APPLY BATCH");
        String cql = begin + "DELETE FROM words WHERE word = 'a' IF EXISTS; APPLY BATCH";
        breaks(CqlRule.BATCH_CONDITIONS, cql, "IF EXISTS");
        String elsewhere = cql.replace("APPLY", "DELETE FROM words WHERE word = 'b'; APPLY");
        assertThat(verify(elsewhere).findings())
                .extracting(Finding::rule)
                .containsExactly(CqlRule.BATCH_PARTITION, CqlRule.BATCH_CONDITIONS);
        assertThat(finding(cql).found()).isEqualTo("The batch has IF NOT EXISTS and IF EXISTS on one row");
        String grid = " WHERE p = 1 AND a = 1 AND b = 1 AND c = 1 AND d = ";
        String update = "BEGIN BATCH UPDATE grid SET v = 1" + grid + "1 IF v = 2; ";
        holds(update + "DELETE FROM grid" + grid + "2 IF EXISTS; APPLY BATCH");
        breaks(CqlRule.BATCH_CONDITIONS, update + "DELETE FROM grid" + grid + "1 IF EXISTS; APPLY BATCH", "IF EXISTS");
    }
}
