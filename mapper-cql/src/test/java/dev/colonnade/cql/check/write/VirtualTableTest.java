package dev.colonnade.cql.check.write;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

class VirtualTableTest {
    private static final String TABLE = "system_virtual_schema.tables";
    private static final String INSERT =
            "INSERT INTO " + TABLE + " (keyspace_name, table_name, comment) VALUES (?, ?, ?)";
    private static final String WHERE = " WHERE keyspace_name = ? AND table_name = ?";

    @Test
    void isReadAndWritten() {
        holds("SELECT comment FROM " + TABLE + " WHERE keyspace_name = ?");
        holds(INSERT);
        holds("UPDATE " + TABLE + " SET comment = ?" + WHERE);
        holds("BEGIN UNLOGGED BATCH " + INSERT + "; DELETE FROM " + TABLE + WHERE + "; APPLY BATCH");
    }

    @Test
    void hasNothingThatIsStoredWithAValue() {
        refused(INSERT + " USING TTL 60", "TTL 60");
        refused(INSERT + " USING TIMESTAMP 1", "TIMESTAMP 1");
        refused("DELETE FROM " + TABLE + " USING TIMESTAMP ?" + WHERE, "TIMESTAMP ?");
    }

    @Test
    void hasNoConditions() {
        refused(INSERT + " IF NOT EXISTS", TABLE);
        refused("UPDATE " + TABLE + " SET comment = ?" + WHERE + " IF comment = 'a'", TABLE);
        refused("BEGIN UNLOGGED BATCH " + INSERT + " IF NOT EXISTS; APPLY BATCH", TABLE);
    }

    @Test
    void isInBatchesOfItsOwn() {
        refused("BEGIN BATCH " + INSERT + "; APPLY BATCH", TABLE);
        String words = "INSERT INTO words (word) VALUES (?)";
        refused("BEGIN UNLOGGED BATCH " + words + "; " + INSERT + "; APPLY BATCH", TABLE);
        breaks(
                CqlRule.BATCH_COUNTERS,
                "BEGIN UNLOGGED BATCH " + INSERT + "; UPDATE likes SET up = up + 1 WHERE id = ?; APPLY BATCH",
                "likes");
    }

    @Test
    void says() {
        Finding ttl = finding(INSERT + " USING TTL 60");
        assertThat(ttl.found())
                .isEqualTo("The table system_virtual_schema.tables is virtual, and written without a TTL");
        assertThat(ttl.fix()).isEqualTo("leave the TTL out");
        Finding logged = finding("BEGIN BATCH " + INSERT + "; APPLY BATCH");
        assertThat(logged.found())
                .isEqualTo("The table system_virtual_schema.tables is virtual, and not written through the batch log");
        assertThat(logged.fix()).isEqualTo("write BEGIN UNLOGGED BATCH");
    }

    private static void refused(String cql, String underlined) {
        breaks(CqlRule.VIRTUAL_TABLE, cql, underlined);
    }
}
