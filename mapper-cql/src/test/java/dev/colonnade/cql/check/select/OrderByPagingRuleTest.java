package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of several partitions are ordered only if they are not read in pages. */
class OrderByPagingRuleTest {
    @Test
    void holdsFor() {
        holds("SELECT * FROM comments WHERE video IN (?) ORDER BY posted");
        holds("SELECT * FROM comments WHERE video IN ?");
        holds("SELECT * FROM comments WHERE video IN () ORDER BY posted");
    }

    /** The server finds out when it executes the statement. */
    @Test
    void isBrokenBy() {
        for (String limit : List.of("", " LIMIT 10")) {
            Finding finding = finding("SELECT * FROM comments WHERE video IN ? ORDER BY posted" + limit);

            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.rule()).isEqualTo(CqlRule.ORDER_BY_PAGING);
            assertThat(finding.fix())
                    .isEqualTo(
                            "read each partition with a statement of its own, or take ORDER BY away and sort the rows");
        }
    }
}
