package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** ANN OF has a LIMIT of at most 1000, and no aggregate. */
class AnnLimitRuleTest {
    @Test
    void holdsHere() {
        holds(CassandraVersion.V5_0, "SELECT * FROM products ORDER BY looks ANN OF [1, 2, 3] LIMIT 1000");
        holds(CassandraVersion.V5_0, "SELECT * FROM products ORDER BY looks ANN OF [1, 2, 3] LIMIT ?");
    }

    @Test
    void breaksHere() {
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_LIMIT,
                "SELECT * FROM products ORDER BY looks ANN OF [1, 2, 3] LIMIT 1001",
                "1001");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_LIMIT,
                "SELECT * FROM products ORDER BY looks ANN OF [1, 2, 3]",
                "looks ANN OF [1, 2, 3]");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_LIMIT,
                "SELECT * FROM products ORDER BY looks ANN OF [1, 2, 3] PER PARTITION LIMIT 3 LIMIT 5",
                "3");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ANN_LIMIT,
                "SELECT count(*) FROM products ORDER BY looks ANN OF [1, 2, 3] LIMIT 5",
                "looks ANN OF [1, 2, 3]");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT * FROM products ORDER BY looks ANN OF [1, 2, 3]");

        assertThat(finding.found()).isEqualTo("ANN OF needs a LIMIT, because all rows have a distance");
        assertThat(finding.fix()).isEqualTo("add LIMIT 10");
    }
}
