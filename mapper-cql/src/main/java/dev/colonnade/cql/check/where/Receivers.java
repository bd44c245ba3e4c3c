package dev.colonnade.cql.check.where;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.TupleType;
import java.util.List;

/** What the values in relations are values of, under the server's names. */
final class Receivers {
    private Receivers() {}

    /** The value of a relation of one column by an operator. */
    static Receiver ofColumn(KeyedColumn column, Operator operator) {
        return switch (operator) {
            case CONTAINS_KEY -> key(column);
            case CONTAINS -> value(column);
            default -> whole(column);
        };
    }

    static Receiver whole(KeyedColumn column) {
        return new Receiver(column.name().name(), column.type());
    }

    /** The key of an entry of a map. */
    static Receiver key(KeyedColumn column) {
        CqlType type = column.type().unfrozen();
        return new Receiver(
                "key(" + column.name().name() + ")",
                type instanceof CollectionType.MapType map ? map.key().frozen() : type);
    }

    /** An element of a list or set, or the value of an entry of a map. */
    static Receiver value(KeyedColumn column) {
        CqlType type = column.type().unfrozen();
        CqlType element = type instanceof CollectionType.MapType map
                ? map.value()
                : type instanceof CollectionType.SetType set
                        ? set.element()
                        : type instanceof CollectionType.ListType list ? list.element() : type;
        return new Receiver("value(" + column.name().name() + ")", element.frozen());
    }

    /** A marker for all values of an IN. */
    static Receiver in(KeyedColumn column) {
        return new Receiver("in(" + column.name().name() + ")", list(column.type()));
    }

    /** A marker for a tuple of columns. */
    static Receiver tuple(List<KeyedColumn> columns) {
        return new Receiver(names(columns), type(columns));
    }

    /** A marker for all tuples of an IN. */
    static Receiver inTuple(List<KeyedColumn> columns) {
        return new Receiver("in" + names(columns), list(type(columns)));
    }

    private static CqlType list(CqlType element) {
        return new CollectionType.ListType(element).frozen();
    }

    private static CqlType type(List<KeyedColumn> columns) {
        return new TupleType(columns.stream().map(KeyedColumn::type).toList());
    }

    private static String names(List<KeyedColumn> columns) {
        return columns.stream().map(column -> column.name().name()).collect(joining(",", "(", ")"));
    }
}
