package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** A selected list, set, map or tuple stands where a value of its kind can stand. */
class SelectedLiteralRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT [[year], [1]] FROM videos");
        holds("SELECT [(year, title), (year, title)] FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.SELECTED_LITERAL, "SELECT [year, [1]] FROM videos", "[1]");
        breaks(CqlRule.SELECTED_LITERAL, "SELECT [year, {title: 1}] FROM videos", "{title: 1}");
        breaks(CqlRule.SELECTED_LITERAL, "SELECT [(year, title), (year, title, 1)] FROM videos", "(year, title, 1)");
    }
}
