package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.term.Term;

/**
 * The key of a selected element is not null, and is a constant where the age of the element is asked (Cassandra:
 * "Invalid null value for element selection", when it executes; {@code writetime(m[?])} fails in Cassandra 5.0).
 */
public final class SelectedKeyRule {
    private SelectedKeyRule() {}

    static void check(Term key, Receiver receiver, SelectorScope at) {
        if (BareTerm.isNull(key, receiver.type(), at.scope().home())) {
            at.findings()
                    .error(
                            CqlRule.SELECTED_KEY,
                            key.range(),
                            "There is no element under the key null",
                            "name a key between the brackets");
        }
    }

    /**
     * Reports a key that the server needs before the statement is executed.
     *
     * @param fetch what is known of all cells that the statement reads
     * @param scope where is said what is found
     */
    public static void check(Fetch fetch, Scope scope) {
        if (fetch.known()) {
            fetch.lateKey()
                    .ifPresent(key -> scope.findings()
                            .error(
                                    CqlRule.SELECTED_KEY,
                                    key.range(),
                                    "The server asks for the age of an element only under a constant key, and "
                                            + key.cql() + " is none",
                                    "write a constant between the brackets"));
        }
    }
}
