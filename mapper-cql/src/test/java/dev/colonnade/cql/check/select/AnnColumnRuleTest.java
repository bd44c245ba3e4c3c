package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static dev.colonnade.cql.check.RuleTests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** ANN OF is of an indexed vector of floats. */
class AnnColumnRuleTest {
    @Test
    void holdsHere() {
        holds(CassandraVersion.V5_0, "SELECT * FROM products WHERE price = 3 ORDER BY looks ANN OF ? LIMIT 3");
    }

    @Test
    void breaksHere() {
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_COLUMN,
                "SELECT * FROM shapes ORDER BY corner ANN OF ? LIMIT 3",
                "corner");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_COLUMN,
                "SELECT * FROM products ORDER BY price ANN OF ? LIMIT 3",
                "price");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_COLUMN,
                "SELECT * FROM products WHERE notes = ? ORDER BY looks ANN OF ? LIMIT 3 ALLOW FILTERING",
                "looks ANN OF ?");
    }

    @Test
    void knowsNoWayToTheRowsThen() {
        String cql = "SELECT * FROM shapes ORDER BY corner ANN OF ? LIMIT 3";
        assertThat(verify(cql).accessPath()).isEmpty();
        assertThat(finding(cql).fix()).isEqualTo("create an index on corner USING 'sai'");
    }
}
