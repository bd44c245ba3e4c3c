package dev.colonnade.cql.function;

import dev.colonnade.cql.term.Arithmetic;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The signs of the functions that are operators. */
final class Operators {
    private static final Map<Character, String> FUNCTIONS = new HashMap<>();

    static {
        for (Arithmetic.Operator operator : Arithmetic.Operator.values()) {
            FUNCTIONS.put(operator.cql().charAt(0), FunctionName.of(operator).name());
        }
    }

    private Operators() {}

    static String function(char sign) {
        return Objects.requireNonNull(FUNCTIONS.get(sign), () -> "No operator is written " + sign);
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
