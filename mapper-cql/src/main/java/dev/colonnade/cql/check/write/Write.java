package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.term.Term;

/**
 * A write, and what its rules share.
 *
 * @param statement the write
 * @param scope its table, and where is said what is found
 * @param terms the rules of values
 * @param isConditional whether it has a condition
 */
record Write(Modification statement, Scope scope, Terms terms, boolean isConditional) {
    Write(Modification statement, Scope scope) {
        this(statement, scope, new Terms(scope), statement.isConditional());
    }

    Types types() {
        return terms.types();
    }

    Table table() {
        return scope.table();
    }

    Findings findings() {
        return scope.findings();
    }

    void check(Term value, Receiver receiver) {
        terms.check(value, receiver);
    }
}
