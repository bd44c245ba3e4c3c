package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** SELECT DISTINCT restricts columns of the partition key and static ones. */
class DistinctRelationRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT DISTINCT video FROM comments WHERE video = ?");
        holds("SELECT DISTINCT video FROM comments WHERE pinned = 1 ALLOW FILTERING");
    }

    @Test
    void breaksHere() {
        breaks(
                CqlRule.DISTINCT_RELATION,
                "SELECT DISTINCT video FROM comments WHERE video = ? AND posted = ?",
                "posted");
        breaks(CqlRule.DISTINCT_RELATION, "SELECT DISTINCT video FROM comments WHERE body = ? ALLOW FILTERING", "body");
    }
}
