package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.VectorType;

/** How many bytes the values of a type have. */
final class Lengths {
    private static final int VARIABLE = -1;

    private Lengths() {}

    static int of(CqlType type) {
        if (type instanceof VectorType vector) {
            int element = of(vector.element());
            return element == VARIABLE ? VARIABLE : element * vector.dimension();
        }
        return type instanceof NativeType nativeType ? ofNative(nativeType) : VARIABLE;
    }

    private static int ofNative(NativeType type) {
        return switch (type) {
            case BOOLEAN -> 1;
            case INT, FLOAT -> 4;
            case BIGINT, DOUBLE, TIMESTAMP -> 8;
            case UUID, TIMEUUID -> 16;
            default -> VARIABLE;
        };
    }
}
