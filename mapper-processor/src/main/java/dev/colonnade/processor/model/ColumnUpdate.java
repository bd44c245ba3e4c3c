package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import java.util.Optional;

/**
 * How an UPDATE of an entity sets one of its columns.
 *
 * @param column the column
 * @param kind as what it is set
 * @param fields the fields that are set one by one; none but of a user-defined type
 */
public record ColumnUpdate(Property column, Kind kind, List<Identifier> fields) {
    /** As what a column is set. */
    public enum Kind {
        /** As one value. */
        VALUE,
        /** By elements that are added and taken away. */
        SET,
        /** By entries that are put and taken away. */
        MAP,
        /** By what is added in front and behind. */
        LIST,
        /** Field by field, so that those that the class does not know stay. */
        FIELDS
    }

    public ColumnUpdate {
        fields = List.copyOf(fields);
    }

    /** How a column is set where all of it is written. */
    static ColumnUpdate whole(Property column, Catalog catalog) {
        return fields(column, catalog).orElseGet(() -> new ColumnUpdate(column, Kind.VALUE, List.of()));
    }

    /** How a column is set where only what changed is written. */
    static ColumnUpdate changed(Property column, Catalog catalog) {
        return fields(column, catalog)
                .orElseGet(() -> new ColumnUpdate(column, kind(column.columnType(), catalog), List.of()));
    }

    private static Kind kind(CqlType type, Catalog catalog) {
        if (type instanceof SetType set && isExact(set.element(), catalog)) {
            return Kind.SET;
        }
        if (type instanceof MapType map && isExact(map.key(), catalog)) {
            return Kind.MAP;
        }
        return type instanceof ListType ? Kind.LIST : Kind.VALUE;
    }

    /**
     * Whether elements are the same for the server if, and only if, their bytes are. To it 1.0 and 1.00 are one
     * element, and so are sets in any order: adding the one and taking the other away in one statement would lose it.
     */
    private static boolean isExact(CqlType element, Catalog catalog) {
        if (element.unfrozen() instanceof ListType list) {
            return isExact(list.element(), catalog);
        }
        if (element.unfrozen() instanceof UdtType udt) {
            return catalog.types().values().stream()
                    .filter(type -> type.kind() == MappedClass.Kind.UDT
                            && type.name().identifier().equals(udt.name()))
                    .flatMap(type -> type.properties().stream())
                    .allMatch(field -> isExact(field.type().cql(), catalog));
        }
        return element instanceof NativeType type && type != NativeType.DECIMAL;
    }

    private static Optional<ColumnUpdate> fields(Property column, Catalog catalog) {
        return column.columnType() instanceof UdtType
                ? udt(column.type())
                        .flatMap(udt -> catalog.find(udt.java()))
                        .map(type -> new ColumnUpdate(
                                column,
                                Kind.FIELDS,
                                type.properties().stream().map(Property::column).toList()))
                : Optional.empty();
    }

    /** The class whose fields the value has: none if a codec of the user's writes it. */
    private static Optional<ValueType.Udt> udt(ValueType type) {
        if (type instanceof ValueType.Udt udt) {
            return Optional.of(udt);
        }
        return type instanceof ValueType.OptionalOf || type instanceof ValueType.Converted
                ? udt(type.inside().get(0))
                : Optional.empty();
    }
}
