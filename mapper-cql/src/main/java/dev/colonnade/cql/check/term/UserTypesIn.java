package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.UdtType;

/** Looks for user-defined types in types. */
final class UserTypesIn {
    private UserTypesIn() {}

    static boolean any(CqlType type) {
        CqlType bare = type.unfrozen();
        return bare instanceof UdtType || bare.parts().stream().anyMatch(UserTypesIn::any);
    }
}
