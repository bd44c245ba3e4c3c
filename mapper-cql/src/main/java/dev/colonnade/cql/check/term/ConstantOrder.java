package dev.colonnade.cql.check.term;

import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The order of constants.
 *
 * @since 0.1.0
 */
public final class ConstantOrder {
    private ConstantOrder() {}

    /**
     * Compares two terms.
     *
     * @param one a term
     * @param other another one
     * @param type the type of both
     * @param home the table, whose keyspace knows the functions of users
     * @return less than 0 if the first is less, more if it is greater; empty if they are no constants, or neither
     *     numbers nor moments
     */
    public static OptionalInt compare(Term one, Term other, CqlType type, Home home) {
        Optional<BigDecimal> number = number(BareTerm.of(one, type, home), type);
        Optional<BigDecimal> than = number(BareTerm.of(other, type, home), type);
        return number.isPresent() && than.isPresent()
                ? OptionalInt.of(number.get().compareTo(than.get()))
                : OptionalInt.empty();
    }

    private static Optional<BigDecimal> number(Term bare, CqlType type) {
        if (!(bare instanceof Literal literal)) {
            return Optional.empty();
        }
        if (type == NativeType.TIMESTAMP) {
            OptionalLong millis = Moments.millis(literal.text());
            return millis.isPresent() ? Optional.of(BigDecimal.valueOf(millis.getAsLong())) : Optional.empty();
        }
        boolean number = literal.kind() == Literal.Kind.INTEGER || literal.kind() == Literal.Kind.FLOAT;
        return number && Decimals.isDecimal(literal.text())
                ? Optional.of(new BigDecimal(literal.text()))
                : Optional.empty();
    }
}
