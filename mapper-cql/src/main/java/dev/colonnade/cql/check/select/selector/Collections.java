package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;

/** The parts of collections, as what is between brackets names them. */
final class Collections {
    private Collections() {}

    /** What is between the brackets after a set or map; nothing after anything else. */
    static Optional<Receiver> key(String name, CqlType collection) {
        CqlType type = collection.unfrozen();
        if (type instanceof SetType set) {
            return Optional.of(new Receiver("value(" + name + ")", set.element()));
        }
        return type instanceof MapType map
                ? Optional.of(new Receiver("key(" + name + ")", map.key()))
                : Optional.empty();
    }

    /** What stands under a key. */
    static Optional<CqlType> value(CqlType collection) {
        CqlType type = collection.unfrozen();
        if (type instanceof SetType set) {
            return Optional.of(set.element());
        }
        return type instanceof MapType map ? Optional.of(map.value()) : Optional.empty();
    }
}
