package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;

/**
 * What SET does with a column.
 *
 * @since 0.1.0
 */
public sealed interface Assignment {
    /** {@return the column} */
    Name column();

    /** {@return the value} */
    Term value();

    /** {@return where it stands} */
    TextRange range();

    /** {@return how it is written in CQL} */
    String cql();

    /**
     * Sets a column or a part of it: {@code c = v}, {@code c[k] = v}, {@code c.f = v}.
     *
     * @param target what is set
     * @param value the value
     * @param range where it stands
     */
    record Set(Target target, Term value, TextRange range) implements Assignment {
        @Override
        public Name column() {
            return target.column();
        }

        @Override
        public String cql() {
            return target.cql() + " = " + value.cql();
        }
    }

    /**
     * Adds to a counter, or at the end of a collection: {@code c = c + v}, {@code c += v}.
     *
     * @param column the column
     * @param value the value
     * @param range where it stands
     */
    record Add(Name column, Term value, TextRange range) implements Assignment {
        @Override
        public String cql() {
            return column.cql() + " = " + column.cql() + " + " + value.cql();
        }
    }

    /**
     * Subtracts from a counter, or takes elements from a collection: {@code c = c - v}, {@code c -= v}.
     *
     * @param column the column
     * @param value the value
     * @param range where it stands
     */
    record Subtract(Name column, Term value, TextRange range) implements Assignment {
        @Override
        public String cql() {
            return column.cql() + " = " + column.cql() + " - " + value.cql();
        }
    }

    /**
     * Adds at the beginning of a list: {@code c = v + c}.
     *
     * @param column the column
     * @param value the value
     * @param range where it stands
     */
    record Prepend(Name column, Term value, TextRange range) implements Assignment {
        @Override
        public String cql() {
            return column.cql() + " = " + value.cql() + " + " + column.cql();
        }
    }
}
