package dev.colonnade.cql.check.term;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.math.BigDecimal;
import java.util.Arrays;
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
     * @return less than 0 if the first is less, more if it is greater; empty if they are no constants, or of neither is
     *     known that it is a number, a day, a moment, a text, bytes or without bytes
     */
    public static OptionalInt compare(Term one, Term other, CqlType type, Home home) {
        Term first = BareTerm.of(one, type, home);
        Term second = BareTerm.of(other, type, home);
        OptionalInt order = compareNumbers(first, second, type);
        if (order.isPresent() || !(first instanceof Literal left) || !(second instanceof Literal right)) {
            return order;
        }
        Optional<byte[]> bytes = bytes(left, type);
        Optional<byte[]> than = bytes(right, type);
        if (bytes.isPresent() && than.isPresent()) {
            return OptionalInt.of(Arrays.compareUnsigned(bytes.get(), than.get()));
        }
        boolean isEmpty = Constants.isEmpty(left, type);
        boolean thanEmpty = Constants.isEmpty(right, type);
        return isEmpty || thanEmpty ? OptionalInt.of(Boolean.compare(thanEmpty, isEmpty)) : OptionalInt.empty();
    }

    /**
     * Compares two terms that are numbers or moments.
     *
     * @param one a term
     * @param other another one
     * @param type the type of both
     * @param home the table, whose keyspace knows the functions of users
     * @return less than 0 if the first is less, more if it is greater; empty if they are no constants, or neither
     *     numbers nor moments
     */
    public static OptionalInt compareNumbers(Term one, Term other, CqlType type, Home home) {
        return compareNumbers(BareTerm.of(one, type, home), BareTerm.of(other, type, home), type);
    }

    private static OptionalInt compareNumbers(Term one, Term other, CqlType type) {
        Optional<BigDecimal> number = number(one, type);
        Optional<BigDecimal> than = number(other, type);
        return number.isPresent() && than.isPresent()
                ? OptionalInt.of(number.get().compareTo(than.get()))
                : OptionalInt.empty();
    }

    /** Texts and blobs are in the order of their bytes. */
    private static Optional<byte[]> bytes(Literal literal, CqlType type) {
        if (type == NativeType.TEXT || type == NativeType.ASCII) {
            boolean text = literal.kind() == Literal.Kind.STRING;
            return text ? Optional.of(literal.text().getBytes(UTF_8)) : Optional.empty();
        }
        return type == NativeType.BLOB ? Bytes.of(literal).map(Bytes::bytes) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Term bare, CqlType type) {
        if (!(bare instanceof Literal literal)) {
            return Optional.empty();
        }
        if (type == NativeType.TIMESTAMP) {
            OptionalLong millis = Moments.millis(literal.text());
            return millis.isPresent() ? Optional.of(BigDecimal.valueOf(millis.getAsLong())) : Optional.empty();
        } else if (type == NativeType.DATE) {
            OptionalLong day = Moments.day(literal.text());
            return day.isPresent() ? Optional.of(BigDecimal.valueOf(day.getAsLong())) : Optional.empty();
        }
        boolean number = literal.kind() == Literal.Kind.INTEGER || literal.kind() == Literal.Kind.FLOAT;
        return number && Decimals.isDecimal(literal.text())
                ? Optional.of(new BigDecimal(literal.text()))
                : Optional.empty();
    }
}
