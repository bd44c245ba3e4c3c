package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** Elements are selected by their keys, from sets and maps. */
class ElementAccessRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT ratings['a'], tags['x'], ratings['a'..'c'], genres[?], ratings[..?] FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.ELEMENT_ACCESS, "SELECT actors[0] FROM videos", "actors");
        breaks(CqlRule.ELEMENT_ACCESS, "SELECT title[0] FROM videos", "title");
        breaks(CqlRule.ELEMENT_ACCESS, "SELECT actors['a'..] FROM videos", "actors");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT actors[0] FROM videos");

        assertThat(finding.found()).isEqualTo("actors is a list, and elements are selected from sets and maps only");
        assertThat(finding.fix()).isEqualTo("select actors itself");
    }
}
