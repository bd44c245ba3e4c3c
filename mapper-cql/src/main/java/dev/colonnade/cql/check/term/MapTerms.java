package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.MapLiteral.Entry;
import dev.colonnade.cql.type.CollectionType.MapType;

/** Map literals. */
final class MapTerms implements TermKind<MapLiteral> {
    private final TermChecks terms;

    MapTerms(TermChecks terms) {
        this.terms = terms;
    }

    @Override
    public Fit fit(MapLiteral literal, Slot slot) {
        if (!(slot.type().unfrozen() instanceof MapType map)) {
            return terms.isCustom(slot.type()) ? Fit.WEAK : Fit.NONE;
        }
        Slot key = slot.key(map.key());
        Slot value = slot.value(map.value());
        Fit all = Fit.EXACT;
        for (Entry entry : literal.entries()) {
            all = all.and(terms.fit(entry.key(), key)).and(terms.fit(entry.value(), value));
        }
        return all;
    }

    @Override
    public void check(MapLiteral literal, Slot slot) {
        if (slot.type().unfrozen() instanceof MapType map) {
            checkEntries(literal, slot, slot.key(map.key()), slot.value(map.value()));
        } else if (!terms.isCustom(slot.type())) {
            terms.report().misfit(literal, slot);
        }
    }

    /** First the types of all, then the values, then nulls. */
    private void checkEntries(MapLiteral literal, Slot slot, Slot key, Slot value) {
        boolean fits = true;
        for (Entry entry : literal.entries()) {
            fits &= terms.reportMisfit(entry.key(), key);
            fits &= terms.reportMisfit(entry.value(), value);
        }
        if (!fits) {
            return;
        }
        for (Entry entry : literal.entries()) {
            terms.check(entry.key(), key);
            terms.check(entry.value(), value);
            terms.elements().checkMarker(entry.key(), slot);
            terms.elements().checkMarker(entry.value(), slot);
        }
        for (Entry entry : literal.entries()) {
            terms.elements().checkNull(entry.key(), key, slot);
            terms.elements().checkSortable(entry.key(), key);
            terms.elements().checkNull(entry.value(), value, slot);
        }
    }
}
