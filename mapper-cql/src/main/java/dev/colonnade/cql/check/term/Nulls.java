package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.type.NativeType;

/** Nulls: they are values of any type but a counter. */
final class Nulls implements TermKind<NullLiteral> {
    private final TermChecks terms;

    Nulls(TermChecks terms) {
        this.terms = terms;
    }

    @Override
    public Fit fit(NullLiteral term, Slot slot) {
        return slot.type() == NativeType.COUNTER ? Fit.NONE : Fit.WEAK;
    }

    @Override
    public void check(NullLiteral term, Slot slot) {
        if (!fit(term, slot).isFit()) {
            terms.report().nullCounter(term, slot);
        }
    }
}
