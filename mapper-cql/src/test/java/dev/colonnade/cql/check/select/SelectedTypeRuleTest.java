package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** The type of what is selected is known. */
class SelectedTypeRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT (int) ? FROM videos");
        holds("SELECT blobastext(?) FROM videos");
        holds("SELECT (year, title) FROM videos");
        holds("SELECT [year, ?] FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.SELECTED_TYPE, "SELECT ? FROM videos", "?");
        breaks(CqlRule.SELECTED_TYPE, "SELECT title, null FROM videos", "null");
        breaks(CqlRule.SELECTED_TYPE, "SELECT (year) FROM videos", "(year)");
        breaks(CqlRule.SELECTED_TYPE, "SELECT {year: title} FROM videos", "{year: title}");
        breaks(CqlRule.SELECTED_TYPE, "SELECT CAST(? AS text) FROM videos", "?");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT :x FROM videos");

        assertThat(finding.found()).isEqualTo("Nothing says of which type :x is in this select clause");
        assertThat(finding.fix()).isEqualTo("say the type before it, for instance (int) :x");
    }
}
