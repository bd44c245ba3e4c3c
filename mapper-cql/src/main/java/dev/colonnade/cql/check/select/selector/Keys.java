package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.EveryTerm;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The keys between brackets, as far as they say which cells are read. */
final class Keys {
    private Keys() {}

    /** The server reads only the cells of those keys if they are of a column of many cells. */
    static Fetch fetch(Selectable collection, Selected selected, List<Term> keys) {
        boolean ofCells = selected.type().filter(CqlType::isMultiCell).isPresent() && isColumn(collection);
        if (!ofCells) {
            return selected.fetch();
        }
        Optional<Term> late = keys.stream().filter(key -> !isConstant(key)).findFirst();
        return new Fetch(late.isEmpty(), late);
    }

    private static boolean isColumn(Selectable collection) {
        return collection instanceof ColumnSelectable;
    }

    /** The server calls functions only when it executes a statement. */
    private static boolean isConstant(Term key) {
        AtomicBoolean late = new AtomicBoolean();
        EveryTerm.in(List.of(key), term -> late.compareAndSet(false, isLate(term)));
        return !late.get();
    }

    private static boolean isLate(Term term) {
        return term instanceof Marker
                || term instanceof FunctionCall
                || term instanceof Arithmetic
                || term instanceof Negation
                || term instanceof Cast;
    }
}
