package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** SELECT DISTINCT over many partitions selects the whole partition key. */
class DistinctKeyRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT DISTINCT video, day FROM views");
        holds("SELECT DISTINCT total FROM views WHERE video = ? AND day = ?");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.DISTINCT_KEY, "SELECT DISTINCT video FROM views", "DISTINCT video");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT DISTINCT total FROM views");

        assertThat(finding.found())
                .isEqualTo("SELECT DISTINCT tells partitions by their whole key, and here video, day are missing");
        assertThat(finding.fix()).isEqualTo("select video, day too");
    }
}
