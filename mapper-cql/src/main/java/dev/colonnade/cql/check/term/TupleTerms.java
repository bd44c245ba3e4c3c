package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;

/**
 * Literals in parentheses: tuples, and values of user-defined types, which the server takes for tuples. One element in
 * parentheses is itself where no tuple is wanted.
 */
final class TupleTerms implements TermKind<TupleLiteral> {
    private final TermChecks terms;

    TupleTerms(TermChecks terms) {
        this.terms = terms;
    }

    @Override
    public Fit fit(TupleLiteral literal, Slot slot) {
        if (BareTerm.isParenthesized(literal, slot.type())) {
            return terms.fit(literal.elements().get(0), slot);
        }
        if (!Types.isTuple(slot.type())) {
            return terms.isCustom(slot.type()) ? Fit.WEAK : Fit.NONE;
        }
        Optional<List<CqlType>> components = terms.types().components(slot.type());
        return components.isEmpty() || fits(literal.elements(), components.get(), slot) ? Fit.WEAK : Fit.NONE;
    }

    private boolean fits(List<Term> elements, List<CqlType> components, Slot slot) {
        if (elements.size() > components.size()) {
            return false;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!terms.fit(elements.get(i), slot.component(i, components.get(i)))
                    .isFit()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void check(TupleLiteral literal, Slot slot) {
        if (BareTerm.isParenthesized(literal, slot.type())) {
            terms.check(literal.elements().get(0), slot);
        } else if (Types.isTuple(slot.type())) {
            terms.types().components(slot.type()).ifPresent(components -> checkComponents(literal, components, slot));
        } else if (!terms.isCustom(slot.type())) {
            terms.report().misfit(literal, slot);
        }
    }

    private void checkComponents(TupleLiteral literal, List<CqlType> components, Slot slot) {
        int size = Math.min(literal.elements().size(), components.size());
        boolean fits = true;
        for (int i = 0; i < size; i++) {
            fits &= terms.reportMisfit(literal.elements().get(i), slot.component(i, components.get(i)));
        }
        if (size < literal.elements().size()) {
            terms.report().tupleSize(literal, components.size(), slot);
        } else if (fits) {
            for (int i = 0; i < size; i++) {
                terms.check(literal.elements().get(i), slot.component(i, components.get(i)));
            }
        }
    }
}
