package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** The key of a selected element is not null, and a constant where the age of the element is asked. */
class SelectedKeyRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT ratings['a'] FROM videos");
        holds("SELECT ratings[?] FROM videos");
        holds(CassandraVersion.V5_0, "SELECT WRITETIME(ratings['a']) FROM videos");
        holds(CassandraVersion.V5_0, "SELECT WRITETIME(ratings[?]), ratings[?] FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.SELECTED_KEY, "SELECT ratings[null] FROM videos", "null");
        breaks(CqlRule.SELECTED_KEY, "SELECT labels[null..'x'] FROM videos", "null");
        breaks(CqlRule.SELECTED_KEY, "SELECT ratings[(text) (null)] FROM videos", "(text) (null)");
        breaks(CassandraVersion.V5_0, CqlRule.SELECTED_KEY, "SELECT WRITETIME(ratings[?]) FROM videos", "?");
    }
}
