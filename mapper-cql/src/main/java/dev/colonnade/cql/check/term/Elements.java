package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;

/** The elements of list and set literals: first the types of all, then their values, then nulls. */
final class Elements {
    private final TermChecks terms;

    Elements(TermChecks terms) {
        this.terms = terms;
    }

    void check(List<Term> elements, Slot element, Slot collection) {
        boolean fits = true;
        for (Term term : elements) {
            fits &= terms.reportMisfit(term, element);
        }
        if (!fits) {
            return;
        }
        for (Term term : elements) {
            terms.check(term, element);
            checkMarker(term, collection);
        }
        for (Term term : elements) {
            checkNull(term, element, collection);
        }
    }

    void checkMarker(Term term, Slot collection) {
        Optional<Marker> marker = TermParts.marker(term);
        marker.ifPresent(found -> terms.report().markerInCollection(found, collection));
    }

    /** Of sorted elements: Cassandra 5.0 takes {@code 0x} for a byte, and fails when it compares it. */
    void checkSortable(Term term, Slot element) {
        if (element.type() == NativeType.TINYINT && terms.isEmptyConstant(term, element)) {
            terms.report().unsortable(term, element);
        }
    }

    void checkNull(Term term, Slot element, Slot collection) {
        if (terms.isNull(term, element)) {
            terms.report().nullElement(term, collection);
        }
    }
}
