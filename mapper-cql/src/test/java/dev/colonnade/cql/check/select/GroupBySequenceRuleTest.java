package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/** GROUP BY names columns in the order of the primary key, and the whole partition key. */
class GroupBySequenceRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT count(*) FROM events WHERE tenant = ? AND bucket = ? GROUP BY kind");
        holds("SELECT count(*) FROM events GROUP BY tenant, bucket");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.GROUP_BY_SEQUENCE, "SELECT count(*) FROM comments GROUP BY posted", "posted");
        breaks(CqlRule.GROUP_BY_SEQUENCE, "SELECT count(*) FROM comments GROUP BY video, id", "id");
        breaks(CqlRule.GROUP_BY_SEQUENCE, "SELECT count(*) FROM comments GROUP BY video, video", "video");
        breaks(CqlRule.GROUP_BY_SEQUENCE, "SELECT count(*) FROM events GROUP BY tenant", "tenant");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT count(*) FROM comments GROUP BY video, id");

        assertThat(finding.found()).isEqualTo("Rows cannot be grouped by id without posted before it");
        assertThat(finding.fix()).isEqualTo("name the columns in the order of the primary key");
    }
}
