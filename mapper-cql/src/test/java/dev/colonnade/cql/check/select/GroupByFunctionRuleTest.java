package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** GROUP BY ends with at most one function, of one clustering column, that keeps the order of its values. */
class GroupByFunctionRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT count(*) FROM comments GROUP BY video, floor(posted, 1h)");
        holds("SELECT count(*) FROM comments GROUP BY video, toDate(posted)");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.GROUP_BY_FUNCTION, "SELECT count(*) FROM comments GROUP BY video, max(posted)", "max(posted)");
        breaks(
                CqlRule.GROUP_BY_FUNCTION,
                "SELECT count(*) FROM comments GROUP BY video, toDate(now())",
                "toDate(now())");
        breaks(
                CqlRule.GROUP_BY_FUNCTION,
                "SELECT count(*) FROM events GROUP BY tenant, bucket, kind, at, seq + 1",
                "seq + 1");
        breaks(CqlRule.GROUP_BY_FUNCTION, "SELECT count(*) FROM comments GROUP BY video, toDate(posted), id", "id");
        breaks(CqlRule.GROUP_BY_FUNCTION, "SELECT count(*) FROM events GROUP BY tenant, bucket + 1", "bucket + 1");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT count(*) FROM comments GROUP BY video, toDate(posted), id");

        assertThat(finding.found()).isEqualTo("Rows cannot be grouped by id after a function");
        assertThat(finding.fix())
                .isEqualTo(
                        "group by columns, and last by a function of one clustering column such as floor or to_date");
    }
}
