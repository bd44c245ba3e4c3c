package dev.colonnade.cql.check.term;

import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;

/**
 * Which of several functions is taken that fit exactly. The server takes the first that it happens to have, another one
 * in each of its processes; here it is the one whose arguments take the most constants, so that nothing is refused that
 * the server may accept.
 */
final class Leniency {
    private Leniency() {}

    static CqlFunction most(List<CqlFunction> functions) {
        CqlFunction most = functions.get(0);
        for (CqlFunction function : functions) {
            if (of(function) > of(most)) {
                most = function;
            }
        }
        return most;
    }

    private static int of(CqlFunction function) {
        int sum = 0;
        for (CqlType type : function.arguments()) {
            sum += type instanceof NativeType nativeType ? of(nativeType) : 0;
        }
        return sum;
    }

    private static int of(NativeType type) {
        return switch (type) {
            case DOUBLE -> 8;
            case FLOAT -> 7;
            case DECIMAL -> 6;
            case VARINT -> 5;
            case BIGINT, COUNTER -> 4;
            case INT -> 3;
            case SMALLINT -> 2;
            case TINYINT, TIMESTAMP -> 1;
            default -> 0;
        };
    }
}
