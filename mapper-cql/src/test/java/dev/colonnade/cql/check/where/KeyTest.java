package dev.colonnade.cql.check.where;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The partition key and the clustering columns. */
class KeyTest {
    @Test
    void writesSayTheirPartition() {
        holds("UPDATE events SET quota = 1 WHERE tenant = 'a' AND bucket IN (1, 2)");
        holds("DELETE FROM events WHERE tenant = 'a' AND bucket = 1 AND token(tenant, bucket) > 5");
        breaks(CqlRule.PARTITION_KEY_MISSING, "DELETE FROM events WHERE tenant = 'a'", "tenant = 'a'");
        breaks(CqlRule.PARTITION_KEY_MISSING, "INSERT INTO events (tenant, quota) VALUES ('a', 1)", "tenant, quota");
        breaks(CqlRule.PARTITION_KEY_RANGE, "DELETE FROM grid WHERE p > 1", "p > 1");
        breaks(CqlRule.PARTITION_KEY_RANGE, "DELETE FROM grid WHERE token(p) > 1", "token(p) > 1");
        Finding finding = finding("DELETE FROM events WHERE tenant = ?");
        assertThat(finding.found())
                .isEqualTo("The WHERE of DELETE lacks bucket of the partition key, and a write must say its partition");
        assertThat(finding.fix()).isEqualTo("add bucket = …");
    }

    @Test
    void updatesSayTheirRows() {
        holds("UPDATE grid SET v = 1 WHERE p = 1 AND a = 1 AND (b, c) IN ((1, 2)) AND d IN (1, 2)");
        holds("DELETE FROM grid WHERE p = 1 AND a = 1 AND b > 2");
        breaks(
                CqlRule.CLUSTERING_MISSING,
                "UPDATE grid SET v = 1 WHERE p = 1 AND a = 1 AND d = 1",
                "p = 1 AND a = 1 AND d = 1");
        breaks(
                CqlRule.CLUSTERING_RANGE,
                "UPDATE grid SET v = 1 WHERE p = 1 AND a = 1 AND b = 1 AND c = 1 AND d > 1",
                "d > 1");
        Finding finding = finding("UPDATE grid SET v = 1 WHERE p = 1 AND a = 1");
        assertThat(finding.found())
                .isEqualTo(
                        "The WHERE of UPDATE lacks the clustering columns b, c, d, and it must say which row it writes");
        assertThat(finding.fix()).isEqualTo("add b = … AND c = … AND d = …");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM grid WHERE p = 1 AND b = 2 | b = 2",
                "SELECT * FROM grid WHERE p = 1 AND a > 1 AND b = 2 | b = 2",
                "SELECT * FROM grid WHERE p = 1 AND b = 2 AND a > 1 | b = 2",
                "DELETE FROM grid WHERE p = 1 AND a = 1 AND c = 2 | c = 2",
                "DELETE FROM grid WHERE p = 1 AND (a, b) > (1, 2) AND c = 2 | c = 2"
            })
    void clusteringColumnsHaveAnOrder(String cql, String underlined) {
        breaks(CqlRule.CLUSTERING_ORDER, cql, underlined);
    }

    @Test
    void filteringNeedsNoOrder() {
        holds("SELECT * FROM grid WHERE p = 1 AND b = 2 ALLOW FILTERING");
        holds("SELECT * FROM grid WHERE p = 1 AND a > 1 AND b = 2 ALLOW FILTERING");
    }

    @Test
    void orderIsSaid() {
        Finding gap = finding("SELECT * FROM grid WHERE p = 1 AND b = 2");
        assertThat(gap.found())
                .isEqualTo("The clustering column b cannot be restricted, because a before it in the primary key is not"
                        + " restricted");
        assertThat(gap.allowed()).containsExactly("a", "b", "c", "d");
        assertThat(gap.fix()).isEqualTo("add a = …, or create an index on b, or write ALLOW FILTERING at the end");
        Finding after = finding("SELECT * FROM grid WHERE p = 1 AND a > 1 AND b = 2");
        assertThat(after.fix()).isEqualTo("compare a by =, or leave b out, or write ALLOW FILTERING at the end");
    }
}
