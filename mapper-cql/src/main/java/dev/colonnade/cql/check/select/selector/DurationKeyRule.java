package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;

/**
 * Durations have no order, and so are neither elements of a set nor keys of a map (Cassandra: "Durations are not
 * allowed").
 */
final class DurationKeyRule {
    private DurationKeyRule() {}

    static void check(Term collection, CqlType key, String what, SelectorScope at) {
        if (key == NativeType.DURATION) {
            at.findings()
                    .error(
                            CqlRule.SELECTED_DURATION_KEY,
                            collection.range(),
                            "A duration cannot be " + what + ", because durations have no order",
                            "select a list");
        }
    }
}
