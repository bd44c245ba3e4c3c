package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.VectorType;

/** A vector has at least one dimension (VectorType); from Cassandra 5.0. */
final class VectorRule {
    private VectorRule() {}

    static void check(TypeName name, Step step) {
        check(name.type(), name, step);
    }

    private static void check(CqlType type, TypeName name, Step step) {
        if (type instanceof VectorType vector && vector.dimension() <= 0) {
            step.refuse(
                    CqlRule.SCHEMA_VECTOR,
                    name.range(),
                    "The vector has " + vector.dimension() + " dimensions, and it needs at least one",
                    "write how many elements the vector has, such as vector<float, 3>");
        }
        type.parts().forEach(part -> check(part, name, step));
    }
}
