package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;

/**
 * An element of a collection.
 *
 * @param key what its index or key is; for a set the element itself
 * @param value what its value is
 * @param isIndex whether the key is an index of a list
 */
record Element(Receiver key, Receiver value, boolean isIndex) {
    /** Of a column; empty if it has no elements. */
    static Optional<Element> of(Receiver column) {
        CqlType type = column.type().unfrozen();
        if (type instanceof ListType list) {
            return Optional.of(new Element(Receivers.index(column), Receivers.value(column, list.element()), true));
        } else if (type instanceof SetType set) {
            Receiver element = Receivers.value(column, set.element());
            return Optional.of(new Element(element, element, false));
        } else if (type instanceof MapType map) {
            return Optional.of(new Element(Receivers.key(column, map), Receivers.value(column, map.value()), false));
        }
        return Optional.empty();
    }
}
