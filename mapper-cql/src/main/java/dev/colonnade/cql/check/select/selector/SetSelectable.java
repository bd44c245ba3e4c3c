package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A set; without elements also a map, if its place expects one. */
record SetSelectable(SetLiteral term, List<Selectable> elements, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return "{" + Elements.join(elements) + "}";
    }

    @Override
    public Optional<CqlType> exactType() {
        return Elements.firstType(elements).map(type -> new FrozenType(new SetType(type)));
    }

    @Override
    public Optional<CqlType> compatibleType() {
        return Elements.commonType(elements, at.types()).map(type -> new FrozenType(new SetType(type)));
    }

    @Override
    public Fit fit(Receiver receiver) {
        CqlType type = receiver.type().unfrozen();
        if (elements.isEmpty()) {
            return type instanceof SetType || type instanceof MapType ? Fit.WEAK : Fit.NONE;
        }
        return type instanceof SetType set
                ? Elements.fitAll(elements, new Receiver("value(" + receiver.name() + ")", set.element()))
                : Fit.NONE;
    }

    @Override
    public boolean isUnknown() {
        return Elements.anyUnknown(elements);
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return Elements.selects(elements, columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        Optional<CqlType> type = SelectedTypeRule.check(this, expected);
        if (type.isPresent() && type.get().unfrozen() instanceof SetType set) {
            DurationKeyRule.check(term, set.element(), "an element of a set", at);
            List<Selected> selected = Elements.selectAll(elements, set.element(), used);
            String name = "{" + Elements.joined(selected, Selected::name) + "}";
            return Selected.of(name, type, selected);
        }
        if (type.isPresent() && type.get().unfrozen() instanceof MapType) {
            return Selected.of("{}", type.get());
        }
        return type.map(other -> SelectedLiteralRule.report(this, other)).orElseGet(() -> Selected.unknown(text()));
    }
}
