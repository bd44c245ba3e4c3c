package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

/**
 * ORDER BY names clustering columns in the order of the key, all in their clustering order or all in the reverse of it.
 */
class OrderByColumnsRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT * FROM comments WHERE video = ? ORDER BY posted DESC, id");
        holds("SELECT * FROM comments WHERE video = ? ORDER BY posted, id DESC");
        holds("SELECT * FROM comments WHERE video = ? AND posted = ? ORDER BY id DESC");
        holds("SELECT * FROM comments WHERE video = ? AND posted IN (?) ORDER BY id DESC");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.ORDER_BY_COLUMN, "SELECT * FROM comments WHERE video = ? ORDER BY author", "author");
        breaks(CqlRule.ORDER_BY_COLUMN, "SELECT * FROM comments WHERE video = ? ORDER BY video", "video");
        breaks(CqlRule.UNKNOWN_COLUMN, "SELECT author AS a FROM comments WHERE video = ? ORDER BY a", "a");
        breaks(CqlRule.ORDER_BY_SEQUENCE, "SELECT * FROM comments WHERE video = ? ORDER BY id", "id");
        breaks(CqlRule.ORDER_BY_SEQUENCE, "SELECT * FROM comments WHERE video = ? ORDER BY id, posted", "id");
        breaks(CqlRule.ORDER_BY_DIRECTION, "SELECT * FROM comments WHERE video = ? ORDER BY posted, id", "id");
    }

    @Test
    void says() {
        Finding finding = finding("SELECT * FROM comments WHERE video = ? ORDER BY posted, id");

        assertThat(finding.found())
                .isEqualTo(
                        "Rows are read in their clustering order or in the reverse of it, and id goes another way than the columns before it");
        assertThat(finding.fix()).isEqualTo("write id DESC");
    }
}
