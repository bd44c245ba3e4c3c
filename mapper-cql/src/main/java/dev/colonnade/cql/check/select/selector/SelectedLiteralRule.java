package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.type.CqlType;

/**
 * A selected list, set, map or tuple stands where a value of its kind can stand (Cassandra fails with a
 * {@code ClassCastException}).
 */
final class SelectedLiteralRule {
    private SelectedLiteralRule() {}

    /** Reports it, unless nothing is known of the type. */
    static Selected report(Selectable literal, CqlType expected) {
        if (literal.at().types().isUnknown(expected)) {
            return Selected.unknown(literal.text());
        }
        literal.at()
                .findings()
                .error(
                        CqlRule.SELECTED_LITERAL,
                        literal.term().range(),
                        literal.term().cql() + " stands where a value of type " + Types.print(expected)
                                + " is expected",
                        "write a value of that type");
        return Selected.unknown(literal.text());
    }
}
