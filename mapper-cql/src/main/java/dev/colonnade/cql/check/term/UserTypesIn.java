package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;

/** Looks for user-defined types in types. */
final class UserTypesIn {
    private UserTypesIn() {}

    static boolean any(CqlType type) {
        CqlType bare = type.unfrozen();
        if (bare instanceof ListType list) {
            return any(list.element());
        } else if (bare instanceof SetType set) {
            return any(set.element());
        } else if (bare instanceof MapType map) {
            return any(map.key()) || any(map.value());
        } else if (bare instanceof VectorType vector) {
            return any(vector.element());
        } else if (bare instanceof TupleType tuple) {
            return tuple.components().stream().anyMatch(UserTypesIn::any);
        }
        return bare instanceof UdtType;
    }
}
