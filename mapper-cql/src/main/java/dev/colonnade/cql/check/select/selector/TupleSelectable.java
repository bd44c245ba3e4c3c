package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.TupleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A tuple, or one expression in parentheses: only the type that its place expects says which. */
record TupleSelectable(Term term, List<Selectable> elements, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return "(" + Elements.join(elements) + ")";
    }

    @Override
    public Optional<CqlType> exactType() {
        return typeOf(Selectable::exactType);
    }

    @Override
    public Optional<CqlType> compatibleType() {
        return typeOf(Selectable::compatibleType);
    }

    private Optional<CqlType> typeOf(Function<Selectable, Optional<CqlType>> typeOfElement) {
        List<CqlType> types = new ArrayList<>();
        for (Selectable element : elements) {
            typeOfElement.apply(element).map(Types::freeze).ifPresent(types::add);
        }
        return elements.size() == 1 || types.size() < elements.size()
                ? Optional.empty()
                : Optional.of(new TupleType(types));
    }

    @Override
    public Fit fit(Receiver receiver) {
        List<CqlType> components = components(receiver.type());
        if (components.isEmpty()) {
            return elements.size() == 1 ? elements.get(0).fit(receiver) : Fit.NONE;
        }
        for (int i = 0; i < elements.size(); i++) {
            boolean fits = i < components.size()
                    && elements.get(i)
                            .fit(new Receiver(receiver.name() + "[" + i + "]", components.get(i)))
                            .isFit();
            if (!fits) {
                return Fit.NONE;
            }
        }
        return Fit.WEAK;
    }

    /** The server takes several values for the fields of a user-defined type too. */
    private List<CqlType> components(CqlType type) {
        boolean isTuple = type instanceof TupleType || elements.size() > 1;
        return isTuple ? at.types().components(type).orElse(List.of()) : List.of();
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
        List<CqlType> components = type.map(this::components).orElse(List.of());
        if (type.isPresent() && components.size() >= elements.size()) {
            return selectTuple(type.get(), components, used);
        }
        if (type.isPresent() && components.isEmpty() && elements.size() == 1) {
            Selected selected = elements.get(0).select(expected, used);
            return Selected.of("(" + selected.name() + ")", selected.type(), selected);
        }
        return type.map(other -> SelectedLiteralRule.report(this, other)).orElseGet(() -> Selected.unknown(text()));
    }

    private Selected selectTuple(CqlType type, List<CqlType> components, Consumer<Column> used) {
        List<Selected> selected = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            selected.add(elements.get(i).select(Optional.of(components.get(i)), used));
        }
        return Selected.of("(" + Elements.joined(selected, Selected::name) + ")", Optional.of(type), selected);
    }
}
