package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** GROUP BY names columns of the primary key. */
class GroupByColumnRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT video, count(*) FROM comments GROUP BY video");
        holds("SELECT video, count(*) FROM comments GROUP BY video, posted");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.GROUP_BY_COLUMN, "SELECT count(*) FROM comments GROUP BY author", "author");
        breaks(CqlRule.GROUP_BY_COLUMN, "SELECT count(*) FROM comments GROUP BY 1", "1");
        breaks(
                CqlRule.GROUP_BY_COLUMN,
                "SELECT count(*) FROM comments GROUP BY CAST(video AS text)",
                "CAST(video AS text)");
    }
}
