package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CqlType;

/** Values whose type is said. The value is still one of what it stands for, not of the type. */
final class HintTerms implements TermKind<TypeHint> {
    private final TermChecks terms;
    private final HintTypeRule types;

    HintTerms(TermChecks terms) {
        this.terms = terms;
        types = new HintTypeRule(terms.scope().keyspace(), terms.scope().findings());
    }

    @Override
    public Fit fit(TypeHint hint, Slot slot) {
        if (!types.holds(hint.type())) {
            return Fit.NONE;
        }
        CqlType type = Types.normal(hint.type().type());
        if (type.equals(slot.type()) && !slot.reversed()) {
            return Fit.EXACT;
        }
        return terms.types().canRead(slot, type) ? Fit.WEAK : Fit.NONE;
    }

    @Override
    public void check(TypeHint hint, Slot slot) {
        types.check(hint.type());
        if (!types.holds(hint.type())) {
            return;
        }
        Slot hinted = new Slot(hint.cql(), Types.normal(hint.type().type()));
        if (!terms.fit(hint.term(), hinted).isFit()) {
            boolean unread = new TermArgument(hint.term(), terms).failsFor(hinted.type());
            if (unread || !reportWrong(hint.term())) {
                terms.report().notOfHint(hint);
            }
        } else if (!fit(hint, slot).isFit()) {
            terms.report().hintMisfit(hint, slot);
        } else {
            terms.check(hint.term(), slot);
        }
    }

    /** Reports the first type in a term that is none, and says whether there is one. */
    boolean reportWrong(Term term) {
        if (term instanceof TypeHint hint && !types.holds(hint.type())) {
            types.check(hint.type());
            return true;
        }
        return TermParts.of(term).stream().anyMatch(this::reportWrong);
    }

    /** The type that is said, if it is one. */
    CqlType type(TypeHint hint) {
        return types.holds(hint.type()) ? Types.normal(hint.type().type()) : Types.REFUSED;
    }
}
