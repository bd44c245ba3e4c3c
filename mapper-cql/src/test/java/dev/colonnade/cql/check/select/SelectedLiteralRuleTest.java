package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** A selected list, set, map or tuple stands where a value of its kind can stand. */
class SelectedLiteralRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT [[year], [1]] FROM videos");
        holds("SELECT [(year, title), (year, title)] FROM videos");
    }

    /** The server fails as soon as there is a row, and an aggregate always gives one. */
    @Test
    void jsonIsMadeOfWholeTuples() {
        holds("SELECT (tuple<int, text>) (1), count(year) FROM videos");
        holds("SELECT JSON (tuple<int, text>) (1, null), count(year) FROM videos");
        String cql = "SELECT JSON (tuple<int, text>) (1), count(year) FROM videos";
        breaks(CqlRule.SELECTED_LITERAL, cql, "(1)");
        breaks(
                CqlRule.SELECTED_LITERAL,
                "SELECT JSON [(tuple<int, tuple<int, text>>) (1, (2))], count(year) FROM videos",
                "(2)");
        breaks(CqlRule.SELECTED_LITERAL, "SELECT toJson((tuple<int, text>) (1)), count(year) FROM videos", "(1)");
        assertThat(finding(cql).found())
                .isEqualTo("The tuple (1) lacks components of its type, and no JSON is made of it");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.SELECTED_LITERAL, "SELECT [year, [1]] FROM videos", "[1]");
        breaks(CqlRule.SELECTED_LITERAL, "SELECT [year, {title: 1}] FROM videos", "{title: 1}");
        breaks(CqlRule.SELECTED_LITERAL, "SELECT [(year, title), (year, title, 1)] FROM videos", "(year, title, 1)");
    }
}
