package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.term.UdtLiteral;
import dev.colonnade.cql.term.UdtLiteral.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What terms are made of. */
final class TermParts {
    private TermParts() {}

    /** The terms directly in a term. */
    static List<Term> of(Term term) {
        if (term instanceof FunctionCall call) {
            return call.arguments();
        }
        if (term instanceof TupleLiteral tuple) {
            return tuple.elements();
        }
        if (term instanceof ListLiteral list) {
            return list.elements();
        }
        if (term instanceof Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        if (term instanceof Negation negation) {
            return List.of(negation.operand());
        }
        if (term instanceof TypeHint hint) {
            return List.of(hint.term());
        }
        if (term instanceof Cast cast) {
            return List.of(cast.term());
        }
        return term instanceof UdtLiteral udt ? fields(udt) : ofCollection(term);
    }

    private static List<Term> ofCollection(Term term) {
        if (term instanceof SetLiteral set) {
            return set.elements();
        }
        return term instanceof MapLiteral map ? entries(map) : List.of();
    }

    private static List<Term> entries(MapLiteral map) {
        List<Term> terms = new ArrayList<>(2 * map.entries().size());
        for (MapLiteral.Entry entry : map.entries()) {
            terms.add(entry.key());
            terms.add(entry.value());
        }
        return terms;
    }

    private static List<Term> fields(UdtLiteral udt) {
        List<Term> values = new ArrayList<>(udt.fields().size());
        for (FieldValue field : udt.fields()) {
            values.add(field.value());
        }
        return values;
    }

    /** The first bind marker in a term. */
    static Optional<Marker> marker(Term term) {
        if (term instanceof Marker marker) {
            return Optional.of(marker);
        }
        for (Term part : of(term)) {
            Optional<Marker> marker = marker(part);
            if (marker.isPresent()) {
                return marker;
            }
        }
        return Optional.empty();
    }
}
