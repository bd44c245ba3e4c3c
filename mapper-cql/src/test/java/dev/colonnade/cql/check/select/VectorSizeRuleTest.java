package dev.colonnade.cql.check.select;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.holds;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

/** A selected vector has as many elements as its type says. */
class VectorSizeRuleTest {
    @Test
    void holdsHere() {
        holds(CassandraVersion.V5_0, "SELECT (vector<float, 3>) [1, 2, 3] FROM videos");
    }

    @Test
    void breaksHere() {
        breaks(
                CassandraVersion.V5_0,
                CqlRule.SELECTED_VECTOR_SIZE,
                "SELECT (vector<float, 3>) [1, 2] FROM videos",
                "[1, 2]");
    }
}
