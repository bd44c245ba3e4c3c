package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.math.BigInteger;
import java.util.Optional;

/** Computes with whole numbers as the server does: what does not fit into the type of the result is cut off. */
final class WholeNumbers {
    private WholeNumbers() {}

    /**
     * The result of an operation between two constants. Of an operation in another one the server may compute in any
     * type, and what a division by zero gives is nothing.
     */
    static Optional<Term> of(Arithmetic arithmetic, CqlType type) {
        if (type == NativeType.BLOB) {
            // Any value may stand for a blob, and then has the bytes of its own type.
            NativeType own = wider(type(arithmetic.left()), type(arithmetic.right()));
            return of(arithmetic, own).flatMap(number -> Bytes.as(type, own, (Literal) number));
        }
        int bits = bits(type);
        Optional<BigInteger> left = number(arithmetic.left());
        Optional<BigInteger> right = number(arithmetic.right());
        if (bits == 0 || left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return result(arithmetic.operator(), left.get(), right.get())
                .map(number ->
                        new Literal(Literal.Kind.INTEGER, cut(number, bits).toString(), arithmetic.range()));
    }

    /** A constant that is rounded, which changes nothing. */
    static Optional<Term> rounded(Term operand, CqlType type) {
        NativeType own = bits(type) == 0 ? type(operand) : (NativeType) type;
        return bits(own) == 0
                ? Optional.empty()
                : number(operand)
                        .flatMap(number -> Bytes.as(
                                type, own, new Literal(Literal.Kind.INTEGER, number.toString(), operand.range())));
    }

    /** How many bits a whole number of a type has; 0 if the type is another one, or its numbers have no end. */
    private static int bits(CqlType type) {
        if (!(type instanceof NativeType plain)) {
            return 0;
        }
        return switch (plain) {
            case TINYINT -> 8;
            case SMALLINT -> 16;
            case INT -> 32;
            case BIGINT -> 64;
            default -> 0;
        };
    }

    /** The type of an operand by itself; one that is no whole number if it is another term. */
    private static NativeType type(Term operand) {
        if (operand instanceof TypeHint hint) {
            return hint.type().type() instanceof NativeType plain ? plain : NativeType.DURATION;
        }
        return number(operand).isEmpty()
                ? NativeType.DURATION
                : Numbers.isWholeOf(((Literal) operand).text(), bits(NativeType.INT))
                        ? NativeType.INT
                        : NativeType.BIGINT;
    }

    private static NativeType wider(NativeType one, NativeType other) {
        int bits = Math.min(bits(one), bits(other));
        return bits == 0 ? NativeType.DURATION : bits(one) > bits(other) ? one : other;
    }

    private static Optional<BigInteger> number(Term operand) {
        if (operand instanceof TypeHint hint) {
            return number(hint.term());
        }
        return operand instanceof Literal literal && literal.kind() == Literal.Kind.INTEGER
                ? Optional.of(new BigInteger(literal.text()))
                : Optional.empty();
    }

    private static Optional<BigInteger> result(Arithmetic.Operator operator, BigInteger left, BigInteger right) {
        boolean divides = operator == Arithmetic.Operator.DIVIDE || operator == Arithmetic.Operator.REMAINDER;
        if (divides && right.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (operator) {
                    case PLUS -> left.add(right);
                    case MINUS -> left.subtract(right);
                    case TIMES -> left.multiply(right);
                    case DIVIDE -> left.divide(right);
                    case REMAINDER -> left.remainder(right);
                });
    }

    private static BigInteger cut(BigInteger number, int bits) {
        BigInteger all = BigInteger.ONE.shiftLeft(bits);
        BigInteger low = number.mod(all);
        return low.testBit(bits - 1) ? low.subtract(all) : low;
    }
}
