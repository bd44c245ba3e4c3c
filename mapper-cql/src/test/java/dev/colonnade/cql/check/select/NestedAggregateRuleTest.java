package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** An aggregate is not made of aggregates. */
class NestedAggregateRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT max(year), count(*), count(title) FROM videos");
        holds("SELECT CAST(max(year) AS text) FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.NESTED_AGGREGATE, "SELECT max(min(year)) FROM videos", "max(min(year))");
    }
}
