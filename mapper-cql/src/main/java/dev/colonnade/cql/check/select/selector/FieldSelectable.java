package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.name.Fields;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.term.FieldAccess;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.UdtType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A field of a user-defined type. */
record FieldSelectable(FieldAccess term, Selectable value, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return value.text() + "." + term.field().identifier().name();
    }

    @Override
    public Optional<CqlType> exactType() {
        return value instanceof ColumnSelectable column && column.isDescending()
                ? Optional.empty()
                : value.exactType().flatMap(this::fieldType);
    }

    @Override
    public boolean isUnknown() {
        return value.isUnknown()
                || value.exactType().filter(type -> !isKnown(type)).isPresent();
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return value.selects(columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        Selected selected = value.select(inParentheses(), used);
        String name = selected.name() + "." + term.field().identifier().name();
        if (selected.type().isEmpty() || !isKnown(selected.type().get())) {
            return Selected.unknown(name);
        }
        CqlType type = selected.type().get();
        if (!(type.unfrozen() instanceof UdtType udt)) {
            FieldAccessRule.report(term.value(), type, at);
            return Selected.unknown(name);
        }
        Optional<CqlType> field =
                Fields.find(term.field(), udt, at.scope()).map(Field::type).map(Types::normal);
        return Selected.of(name, field, selected);
    }

    /** One value in parentheses is no tuple here, and so its own type is expected. */
    private Optional<CqlType> inParentheses() {
        return value instanceof TupleSelectable tuple ? tuple.elements().get(0).exactType() : Optional.empty();
    }

    /** Whether the type has no fields for sure or they are known. */
    private boolean isKnown(CqlType type) {
        return !(type.unfrozen() instanceof UdtType)
                || userType(type).isPresent()
                || at.scope().keyspace().complete();
    }

    private Optional<UserType> userType(CqlType type) {
        return type.unfrozen() instanceof UdtType udt ? at.scope().keyspace().type(udt.name()) : Optional.empty();
    }

    private Optional<CqlType> fieldType(CqlType type) {
        return userType(type)
                .flatMap(udt -> udt.field(term.field().identifier()))
                .map(Field::type)
                .map(Types::normal);
    }
}
