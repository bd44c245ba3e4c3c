package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** GROUP BY names no clustering columns in SELECT DISTINCT. */
class GroupByDistinctRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT DISTINCT video FROM comments GROUP BY video");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.GROUP_BY_DISTINCT, "SELECT DISTINCT video FROM comments GROUP BY video, posted", "posted");
    }
}
