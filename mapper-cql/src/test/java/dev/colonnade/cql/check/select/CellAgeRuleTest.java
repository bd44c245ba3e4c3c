package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** A write time or time to live is asked of a column outside the primary key. */
class CellAgeRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT WRITETIME(title), TTL(location) FROM videos");
        holds(
                CassandraVersion.V5_0,
                "SELECT WRITETIME(tags), TTL(ratings['a']), MAXWRITETIME(tags), WRITETIME(studio.name) FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.CELL_AGE, "SELECT WRITETIME(id) FROM videos", "id");
        breaks(CqlRule.CELL_AGE, "SELECT TTL(posted) FROM comments", "posted");
        breaks(CassandraVersion.V4_1, CqlRule.CELL_AGE, "SELECT WRITETIME(tags) FROM videos", "tags");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT TTL(id) FROM videos");

        assertThat(finding.found()).isEqualTo("The column id is of the primary key, and has no time to live");
        assertThat(finding.fix()).isEqualTo("ask for the time to live of another column");
    }
}
