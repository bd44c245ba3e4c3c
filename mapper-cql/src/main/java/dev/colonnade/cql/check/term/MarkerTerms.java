package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Marker;

/** Bind markers: they are whatever is wanted. */
final class MarkerTerms implements TermKind<Marker> {
    private final TermChecks terms;

    MarkerTerms(TermChecks terms) {
        this.terms = terms;
    }

    @Override
    public Fit fit(Marker marker, Slot slot) {
        return Fit.WEAK;
    }

    @Override
    public void check(Marker marker, Slot slot) {
        terms.markers().bind(marker, slot.receiver());
    }
}
