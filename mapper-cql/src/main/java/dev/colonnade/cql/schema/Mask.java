package dev.colonnade.cql.schema;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.function.NativeFunctions;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What users without the permission UNMASK read instead of the values of a column; from Cassandra 5.0. Two masks are
 * equal if they call one function with the same values: {@code 1} and {@code 1.0} are one.
 *
 * @param function the function, without the column among its arguments, and without its keyspace: it is native, or of
 *     the keyspace of the table
 * @since 0.1.0
 */
public record Mask(FunctionCall function) {
    /** Leaves out the keyspace and the place. */
    public Mask {
        function = new FunctionCall(
                Optional.empty(), Name.of(function.function().identifier()), function.arguments(), TextRange.NONE);
    }

    /** {@return how it is written in CQL, behind MASKED WITH} */
    public String cql() {
        return function.cql();
    }

    /** {@return whether the function is one of Cassandra's own} */
    public boolean isNative() {
        return NativeFunctions.of(CassandraVersion.V5_0)
                .isKnown(function.function().identifier().name());
    }

    /** {@return whether all arguments are constants, null, or lists, sets and maps of them} */
    public boolean isConstant() {
        return function.arguments().stream().allMatch(Mask::isConstant);
    }

    private static boolean isConstant(Term term) {
        if (term instanceof ListLiteral list) {
            return list.elements().stream().allMatch(Mask::isConstant);
        }
        if (term instanceof SetLiteral set) {
            return set.elements().stream().allMatch(Mask::isConstant);
        }
        return term instanceof MapLiteral map
                ? map.entries().stream().allMatch(entry -> isConstant(entry.key()) && isConstant(entry.value()))
                : term instanceof Literal || term instanceof NullLiteral;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mask mask
                && function.function().equals(mask.function.function())
                && values().equals(mask.values());
    }

    @Override
    public int hashCode() {
        return function.function().hashCode();
    }

    private List<String> values() {
        return function.arguments().stream().map(Mask::value).toList();
    }

    /** As text that is the same for the same value, where a value can be written in several ways. */
    private static String value(Term argument) {
        if (!(argument instanceof Literal literal)) {
            return argument.cql();
        }
        return switch (literal.kind()) {
            case STRING -> literal.cql();
            case INTEGER, FLOAT -> number(literal.text());
            default -> literal.text().toLowerCase(Locale.ROOT);
        };
    }

    private static String number(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros().toString();
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }
}
