package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;

/** What values in writes and conditions are values of, by the server's names. */
final class Receivers {
    private Receivers() {}

    static Receiver column(Column column) {
        return new Receiver(column.name().name(), Types.normal(column.type()));
    }

    static Receiver index(Receiver list) {
        return new Receiver("idx(" + list.name() + ")", NativeType.INT);
    }

    static Receiver key(Receiver map, MapType type) {
        return new Receiver("key(" + map.name() + ")", type.key());
    }

    static Receiver value(Receiver collection, CqlType type) {
        return new Receiver("value(" + collection.name() + ")", type);
    }

    static Receiver field(Receiver column, Field field) {
        return new Receiver(column.name() + "." + field.name().name(), Types.normal(field.type()));
    }

    /** The keys that are taken from a map. */
    static Receiver keys(Receiver map, MapType type) {
        return new Receiver(map.name(), new FrozenType(new SetType(type.key())));
    }

    /** A marker for all values of an IN. */
    static Receiver in(Receiver value) {
        return new Receiver("in(" + value.name() + ")", new FrozenType(new ListType(value.type())));
    }
}
