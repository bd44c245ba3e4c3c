package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;

/** Set literals. Without elements they are maps too, but not of a clustering column in descending order. */
final class SetTerms implements TermKind<SetLiteral> {
    private final TermChecks terms;

    SetTerms(TermChecks terms) {
        this.terms = terms;
    }

    @Override
    public Fit fit(SetLiteral literal, Slot slot) {
        if (slot.type().unfrozen() instanceof SetType set) {
            return literal.elements().isEmpty()
                    ? Fit.WEAK
                    : terms.fitAll(literal.elements(), slot.value(set.element()));
        }
        return isEmptyMap(literal, slot) || terms.isCustom(slot.type()) ? Fit.WEAK : Fit.NONE;
    }

    @Override
    public void check(SetLiteral literal, Slot slot) {
        if (slot.type().unfrozen() instanceof SetType set) {
            Slot element = slot.value(set.element());
            terms.elements().check(literal.elements(), element, slot);
            literal.elements().forEach(term -> terms.elements().checkSortable(term, element));
        } else if (!isEmptyMap(literal, slot) && !terms.isCustom(slot.type())) {
            terms.report().misfit(literal, slot);
        }
    }

    private static boolean isEmptyMap(SetLiteral literal, Slot slot) {
        return literal.elements().isEmpty() && slot.type().unfrozen() instanceof MapType && !slot.reversed();
    }
}
