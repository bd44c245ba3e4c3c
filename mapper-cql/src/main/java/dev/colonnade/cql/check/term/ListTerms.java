package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.VectorType;

/** Literals in brackets: lists, and from Cassandra 5.0 vectors. */
final class ListTerms implements TermKind<ListLiteral> {
    private final TermChecks terms;

    ListTerms(TermChecks terms) {
        this.terms = terms;
    }

    @Override
    public Fit fit(ListLiteral literal, Slot slot) {
        if (slot.type().unfrozen() instanceof ListType list) {
            return literal.elements().isEmpty()
                    ? Fit.WEAK
                    : terms.fitAll(literal.elements(), slot.value(list.element()));
        }
        if (slot.type() instanceof VectorType vector) {
            return literal.elements().size() == vector.dimension()
                    ? terms.fitAll(literal.elements(), slot.value(vector.element()))
                    : Fit.NONE;
        }
        return terms.isCustom(slot.type()) ? Fit.WEAK : Fit.NONE;
    }

    @Override
    public void check(ListLiteral literal, Slot slot) {
        if (slot.type().unfrozen() instanceof ListType list) {
            terms.elements().check(literal.elements(), slot.value(list.element()), slot);
        } else if (slot.type() instanceof VectorType vector) {
            checkVector(literal, vector, slot);
        } else if (!terms.isCustom(slot.type())) {
            terms.report().misfit(literal, slot);
        }
    }

    /** Element after element; markers are fine. */
    private void checkVector(ListLiteral literal, VectorType vector, Slot slot) {
        if (literal.elements().size() != vector.dimension()) {
            terms.report().vectorSize(literal, vector, slot);
            return;
        }
        Slot element = slot.value(vector.element());
        for (Term term : literal.elements()) {
            terms.checkFitting(term, element);
        }
        for (Term term : literal.elements()) {
            if (terms.isNull(term, element) || terms.isEmptyConstant(term, element)) {
                terms.report().nullElement(term, slot);
            }
        }
    }
}
