package dev.colonnade.cql.function;

import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.CustomType;
import dev.colonnade.cql.type.NativeType;
import java.util.Locale;

/** Reads the names of types in the list of functions. */
final class TypeText {
    /** A type of which no column is, so that it has no name in CQL. */
    private static final CqlType EMPTY = new CustomType("org.apache.cassandra.db.marshal.EmptyType");

    private TypeText() {}

    static CqlType of(String name) {
        return name.equals("empty") ? EMPTY : NativeType.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
