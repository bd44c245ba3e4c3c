package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A list; or a vector, if its place expects one. */
record ListSelectable(ListLiteral term, List<Selectable> elements, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return "[" + Elements.join(elements) + "]";
    }

    @Override
    public Optional<CqlType> exactType() {
        return Elements.firstType(elements).map(type -> new FrozenType(new ListType(type)));
    }

    @Override
    public Optional<CqlType> compatibleType() {
        return Elements.commonType(elements, at.types()).map(type -> new FrozenType(new ListType(type)));
    }

    @Override
    public Optional<CqlType> vectorType() {
        return Optional.of(new VectorType(NativeType.FLOAT, elements.size()));
    }

    @Override
    public Fit fit(Receiver receiver) {
        Optional<CqlType> element = elementOf(receiver.type());
        if (element.isEmpty()) {
            return Fit.NONE;
        }
        return elements.isEmpty()
                ? Fit.WEAK
                : Elements.fitAll(elements, new Receiver("value(" + receiver.name() + ")", element.get()));
    }

    private Optional<CqlType> elementOf(CqlType type) {
        if (type.unfrozen() instanceof ListType list) {
            return Optional.of(list.element());
        }
        return at.is5() && type.unfrozen() instanceof VectorType vector
                ? Optional.of(vector.element())
                : Optional.empty();
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
        Optional<CqlType> type = expected.isPresent() && expected.get() instanceof VectorType vector
                ? VectorSizeRule.check(this, vector)
                : SelectedTypeRule.check(this, expected);
        if (type.isEmpty()) {
            return Selected.unknown(text());
        }
        // From Cassandra 5.0 the server looks first whether a list or a vector is expected.
        CqlType taken = at.is5() ? expected.orElse(type.get()) : type.get();
        Optional<CqlType> element = type.flatMap(this::elementOf);
        if (element.isEmpty() || elementOf(taken).isEmpty()) {
            return SelectedLiteralRule.report(this, taken);
        }
        List<Selected> selected = Elements.selectAll(elements, element.get(), used);
        String name = "[" + Elements.joined(selected, Selected::name) + "]";
        return Selected.of(name, type, selected);
    }
}
