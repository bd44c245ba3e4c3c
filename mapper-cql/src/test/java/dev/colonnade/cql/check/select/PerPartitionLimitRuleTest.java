package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** PER PARTITION LIMIT limits rows. */
class PerPartitionLimitRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT body FROM comments PER PARTITION LIMIT 2");
        holds("SELECT video, count(*) FROM comments GROUP BY video PER PARTITION LIMIT 2");
    }

    @Test
    void breaksHere() {
        breaks(CqlRule.PER_PARTITION_LIMIT, "SELECT DISTINCT video FROM comments PER PARTITION LIMIT 2", "2");
        breaks(CqlRule.PER_PARTITION_LIMIT, "SELECT count(*) FROM comments PER PARTITION LIMIT ?", "?");
    }
}
