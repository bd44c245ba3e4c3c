package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** ANN OF is the only order, and gives the nearest rows first. */
class AnnAloneRuleTest {
    @Test
    void holdsHere() {
        holds(CassandraVersion.V5_0, "SELECT * FROM products ORDER BY looks ANN OF ? LIMIT 3");
        holds(CassandraVersion.V5_0, "SELECT * FROM products ORDER BY looks ANN OF [1, 2, 3] ASC LIMIT 3");
    }

    @Test
    void breaksHere() {
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_ALONE,
                "SELECT * FROM products ORDER BY looks ANN OF ?, id LIMIT 3",
                "id");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_ALONE,
                "SELECT * FROM products ORDER BY looks ANN OF ? DESC LIMIT 3",
                "looks ANN OF ? DESC");
    }
}
