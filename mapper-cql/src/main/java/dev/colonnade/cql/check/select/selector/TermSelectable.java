package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A constant, a null or a bind marker. */
record TermSelectable(Term term, SelectorScope at) implements Selectable {
    private static final String RECEIVER = "[selection]";

    @Override
    public String text() {
        return TermText.of(term, at.scope());
    }

    boolean isConstant() {
        return term instanceof Literal;
    }

    @Override
    public Optional<CqlType> exactType() {
        return at.terms().typeOf(term);
    }

    @Override
    public Optional<CqlType> compatibleType() {
        return at.terms().compatibleTypeOf(term);
    }

    @Override
    public Fit fit(Receiver receiver) {
        return at.terms().fit(term, receiver);
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return false;
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        Optional<CqlType> type = SelectedTypeRule.check(this, expected);
        type.ifPresent(known -> at.terms().check(term, new Receiver(RECEIVER, known)));
        return new Selected(text(), type, false, Fetch.KNOWN);
    }
}
