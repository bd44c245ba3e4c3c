package dev.colonnade.cql.ddl;

import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CqlType;

/** The rules of a type, wherever it is written. */
final class TypeRules {
    private TypeRules() {}

    /**
     * Checks a type.
     *
     * @param name the type, as it is written
     * @param step the statement that it stands in
     * @return the type, canonical
     */
    static CqlType check(TypeName name, Step step) {
        UnknownTypeRule.check(name, step);
        NestedTypeRule.check(name, step);
        VectorRule.check(name, step);
        return name.type().canonical();
    }
}
