package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** CAST makes text of simple types, numbers of numbers, and dates of timestamps. */
class CastRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT CAST(year AS text) FROM videos");
        holds("SELECT CAST(rating AS int) FROM videos");
        holds("SELECT CAST(added AS date) FROM videos");
        holds("SELECT CAST(title AS text) FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.CAST, "SELECT CAST(title AS int) FROM videos", "int");
        breaks(CqlRule.CAST, "SELECT CAST(tags AS text) FROM videos", "text");
        breaks(CqlRule.CAST, "SELECT CAST(year AS varchar) FROM videos", "varchar");
        breaks(CqlRule.CAST, "SELECT CAST(posted AS timestamp) FROM comments", "timestamp");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT CAST(title AS int) FROM videos");

        assertThat(finding.found()).isEqualTo("title cannot be cast to int");
        assertThat(finding.fix()).isEqualTo("select it without CAST");
    }
}
