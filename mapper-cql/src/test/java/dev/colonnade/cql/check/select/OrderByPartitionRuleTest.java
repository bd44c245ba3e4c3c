package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** Rows are ordered in partitions whose key is said, and not after an index found them. */
class OrderByPartitionRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT * FROM comments WHERE video = ? ORDER BY posted");
        holds("SELECT * FROM comments WHERE video IN (?) ORDER BY posted");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.ORDER_BY_PARTITION, "SELECT * FROM comments ORDER BY posted", "posted");
        breaks(CqlRule.ORDER_BY_PARTITION, "SELECT * FROM users WHERE country = ? AND name = ? ORDER BY id", "id");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT * FROM comments ORDER BY posted");

        assertThat(finding.found())
                .isEqualTo("Rows have an order inside a partition only, and no partition is said here");
        assertThat(finding.fix()).isEqualTo("restrict the whole partition key by = or IN");
    }
}
