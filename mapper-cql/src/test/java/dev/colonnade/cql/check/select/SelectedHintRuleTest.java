package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** What is selected can be of the type that is said before it. */
class SelectedHintRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT (bigint) 1 FROM videos");
        holds("SELECT (text) code FROM videos");
        holds("SELECT (frozen<address>) {zip: 1} FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.SELECTED_HINT, "SELECT (int) 'x' FROM videos", "'x'");
        breaks(CqlRule.SELECTED_HINT, "SELECT (int) title FROM videos", "title");
        breaks(CqlRule.SELECTED_HINT, "SELECT (map<text, int>) {title: 'x'} FROM videos", "{title: 'x'}");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT (int) title FROM videos");

        assertThat(finding.found()).isEqualTo("title is no int, which is said before it");
        assertThat(finding.fix()).isEqualTo("take away (int), or write CAST");
    }
}
