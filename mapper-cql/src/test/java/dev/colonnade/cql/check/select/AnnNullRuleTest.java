package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** No row is near to null. */
class AnnNullRuleTest {
    private static final String NEAREST = "SELECT * FROM products ORDER BY looks ANN OF ";

    @Test
    void holdsFor() {
        holds(CassandraVersion.V5_0, NEAREST + "? LIMIT 10");
    }

    @Test
    void isBrokenBy() {
        breaks(CassandraVersion.V5_0, CqlRule.NULL_RELATION, NEAREST + "null LIMIT 10", "null");
        breaks(CassandraVersion.V5_0, CqlRule.NULL_RELATION, NEAREST + "(null) LIMIT 10", "(null)");
        String typed = "(vector<float, 3>) null";
        breaks(CassandraVersion.V5_0, CqlRule.NULL_RELATION, NEAREST + typed + " LIMIT 10", typed);
    }
}
