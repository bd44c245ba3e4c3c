package dev.colonnade.cql.check.write;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

class UsingTest {
    private static final String INSERT = "INSERT INTO words (word) VALUES ('a') USING ";

    @Test
    void takesMarkersAndNumbersInTheirRanges() {
        holds(INSERT + "TTL ? AND TIMESTAMP ?");
        holds("UPDATE videos USING TIMESTAMP :at AND TTL :life SET title = ? WHERE id = ?");
        holds("DELETE FROM videos USING TIMESTAMP -9223372036854775807 WHERE id = ?");
        holds(INSERT + "TTL 0 AND TIMESTAMP 9223372036854775807");
    }

    @Test
    void hasATimeToLiveOfUpToTwentyYears() {
        breaks(CqlRule.USING_RANGE, INSERT + "TTL -1", "-1");
        breaks(CqlRule.USING_RANGE, INSERT + "TTL 630720001", "630720001");
        breaks(CqlRule.USING_RANGE, INSERT + "TTL 99999999999", "99999999999");
        assertThat(finding(INSERT + "TTL -1").found())
                .isEqualTo("A time to live is 0 to 630720000 seconds, which -1 is not");
        assertThat(finding(INSERT + "TTL -1").fix()).isEqualTo("write a number from 0 to 630720000");
    }

    @Test
    void hasATimestampThatIsABigint() {
        breaks(CqlRule.USING_RANGE, INSERT + "TIMESTAMP 9223372036854775808", "9223372036854775808");
        breaks(CqlRule.USING_RANGE, INSERT + "TIMESTAMP -9223372036854775808", "-9223372036854775808");
    }

    @Test
    void forgetsNoMarker() {
        holds(INSERT + "TTL 5 AND TTL ?");
        breaks(CqlRule.USING_TWICE, INSERT + "TTL ? AND TTL ?", "TTL ?");
    }

    @Test
    void saysNothingForCounters() {
        holds("UPDATE likes SET up = up + 1 WHERE id = ?");
        breaks(CqlRule.COUNTER_USING, "UPDATE likes USING TTL ? SET up = up + 1 WHERE id = ?", "TTL ?");
        breaks(CqlRule.COUNTER_USING, "UPDATE likes USING TIMESTAMP 5 SET up = up + 1 WHERE id = ?", "TIMESTAMP 5");
        breaks(CqlRule.COUNTER_USING, "DELETE FROM likes USING TIMESTAMP ? WHERE id = ?", "TIMESTAMP ?");
    }

    @Test
    void saysNoTimestampWithACondition() {
        holds("UPDATE videos USING TTL ? SET title = ? WHERE id = ? IF EXISTS");
        breaks(
                CqlRule.CONDITION_TIMESTAMP,
                "INSERT INTO videos (id) VALUES (?) IF NOT EXISTS USING TIMESTAMP ?",
                "TIMESTAMP ?");
        breaks(
                CqlRule.CONDITION_TIMESTAMP,
                "UPDATE videos USING TIMESTAMP 1 SET title = ? WHERE id = ? IF year = 1",
                "TIMESTAMP 1");
        breaks(
                CqlRule.CONDITION_TIMESTAMP,
                "DELETE FROM videos USING TIMESTAMP 1 WHERE id = ? IF EXISTS",
                "TIMESTAMP 1");
    }
}
