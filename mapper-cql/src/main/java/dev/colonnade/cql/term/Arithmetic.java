package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * An operation on two values.
 *
 * @param left the first
 * @param operator the operation
 * @param right the second
 * @param range where it stands
 * @since 0.1.0
 */
public record Arithmetic(Term left, Operator operator, Term right, TextRange range) implements Term {
    /** The operations. */
    public enum Operator {
        /** Addition. */
        PLUS("+"),
        /** Subtraction. */
        MINUS("-"),
        /** Multiplication. */
        TIMES("*"),
        /** Division. */
        DIVIDE("/"),
        /** The remainder of a division. */
        REMAINDER("%");

        private final String cql;

        Operator(String cql) {
            this.cql = cql;
        }

        /** {@return its sign} */
        public String cql() {
            return cql;
        }
    }

    @Override
    public String cql() {
        return left.cql() + " " + operator.cql() + " " + right.cql();
    }
}
