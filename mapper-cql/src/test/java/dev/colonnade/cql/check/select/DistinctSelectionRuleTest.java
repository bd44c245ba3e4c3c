package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** SELECT DISTINCT selects columns of the partition key and static ones. */
class DistinctSelectionRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT DISTINCT video, title FROM comments");
        holds("SELECT DISTINCT title FROM comments WHERE video = ?");
        holds("SELECT DISTINCT * FROM words");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.DISTINCT_SELECTION, "SELECT DISTINCT video, body FROM comments", "body");
        breaks(CqlRule.DISTINCT_SELECTION, "SELECT DISTINCT video, posted FROM comments WHERE video = ?", "posted");
    }

    @Test
    void saysNothingOfTheKeyThen() {
        breaks(CqlRule.DISTINCT_SELECTION, "SELECT DISTINCT body FROM comments", "body");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT DISTINCT video, body FROM comments");

        assertThat(finding.found()).isEqualTo("SELECT DISTINCT gives partitions, and body is a column of their rows");
        assertThat(finding.fix()).isEqualTo("select columns of the partition key and static columns only");
    }
}
