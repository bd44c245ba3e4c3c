package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** The function toJson takes one argument before Cassandra 5.0. */
class JsonArgumentRuleTest {
    @Test
    void holdsHere() {
        holds("SELECT toJson(tags) FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(
                CassandraVersion.V4_1,
                CqlRule.JSON_ARGUMENT,
                "SELECT toJson(tags, year) FROM videos",
                "toJson(tags, year)");
    }
}
