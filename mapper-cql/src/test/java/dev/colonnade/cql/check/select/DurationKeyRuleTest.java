package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** A duration is neither an element of a selected set nor a key of a selected map. */
class DurationKeyRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT [runtime] FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.SELECTED_DURATION_KEY, "SELECT {runtime} FROM videos", "{runtime}");
    }
}
