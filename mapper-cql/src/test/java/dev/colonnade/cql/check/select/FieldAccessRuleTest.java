package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** A field is selected of a value of a user-defined type. */
class FieldAccessRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT studio.name, studio.address.city, location.zip FROM videos");
        holds("SELECT (studio).name FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.FIELD_ACCESS, "SELECT title.length FROM videos", "title");
        breaks(CqlRule.UNKNOWN_FIELD, "SELECT studio.nam FROM videos", "nam");
        breaks(CqlRule.UNKNOWN_FIELD, "SELECT studio.address.town FROM videos", "town");
        breaks(CqlRule.UNKNOWN_FIELD, "SELECT (address) {town: 'x'} FROM videos", "town");
        breaks(CqlRule.FIELD_ACCESS, "SELECT (address) {'zip': 1} FROM videos", "'zip'");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT title.length FROM videos");

        assertThat(finding.found()).isEqualTo("title is of type text, which has no fields");
        assertThat(finding.fix()).isEqualTo("select title itself");
    }
}
