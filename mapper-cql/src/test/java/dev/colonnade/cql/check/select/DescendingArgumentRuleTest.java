package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** The functions of collections and vectors do not take a clustering column in descending order. */
class DescendingArgumentRuleTest {
    @Test
    void holdsHere() {
        holds(CassandraVersion.V5_0, "SELECT collection_max(genres), map_keys(labels) FROM videos");
        holds(CassandraVersion.V5_0, "SELECT max(sizes) FROM select_packets");
        holds(CassandraVersion.V5_0, "SELECT collection_max((frozen<list<int>>) sizes) FROM select_packets");
    }

    @Test
    void breaksHere() {
        breaks(
                CassandraVersion.V5_0,
                CqlRule.DESCENDING_ARGUMENT,
                "SELECT collection_max(sizes) FROM select_packets",
                "sizes");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.DESCENDING_ARGUMENT,
                "SELECT map_keys(kinds) FROM select_packets",
                "kinds");
    }
}
