package dev.colonnade.cql.function;

import dev.colonnade.cql.term.Arithmetic;

/** The signs of the functions that are operators. */
final class Operators {
    private Operators() {}

    static String function(char sign) {
        for (Arithmetic.Operator operator : Arithmetic.Operator.values()) {
            if (operator.cql().charAt(0) == sign) {
                return FunctionName.of(operator).name();
            }
        }
        throw new IllegalArgumentException("No operator is written " + sign);
    }

    static String sign(FunctionName name) {
        for (Arithmetic.Operator operator : Arithmetic.Operator.values()) {
            if (FunctionName.of(operator).name().equals(name.name())) {
                return operator.cql();
            }
        }
        return "-";
    }
}
