package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** A limit is above 0. */
class LimitRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT * FROM videos LIMIT 1");
        holds("SELECT * FROM videos LIMIT ?");
        holds("SELECT * FROM comments PER PARTITION LIMIT ? LIMIT ?");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.LIMIT, "SELECT * FROM videos LIMIT 0", "0");
        breaks(CqlRule.LIMIT, "SELECT * FROM videos LIMIT -3", "-3");
        breaks(CqlRule.LIMIT, "SELECT * FROM comments PER PARTITION LIMIT 0", "0");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT * FROM videos LIMIT 0");

        assertThat(finding.found()).isEqualTo("A limit of 0 rows gives none");
        assertThat(finding.fix()).isEqualTo("write a limit above 0, or none");
    }
}
