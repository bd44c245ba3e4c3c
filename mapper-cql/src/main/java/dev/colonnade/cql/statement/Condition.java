package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Term;

/**
 * A condition on a column or a part of one.
 *
 * @since 0.1.0
 */
public sealed interface Condition {
    /** {@return what is tested} */
    Target target();

    /** {@return where it stands} */
    TextRange range();

    /** {@return how it is written in CQL} */
    String cql();

    /**
     * It compares in some way to a value.
     *
     * @param target what is tested
     * @param operator the comparison
     * @param value the value
     * @param range where it stands
     */
    record Compares(Target target, Operator operator, Term value, TextRange range) implements Condition {
        @Override
        public String cql() {
            return target.cql() + " " + operator.cql() + " " + value.cql();
        }
    }

    /**
     * It is one of some values.
     *
     * @param target what is tested
     * @param values the values
     * @param range where it stands
     */
    record IsIn(Target target, InValues values, TextRange range) implements Condition {
        @Override
        public String cql() {
            return target.cql() + " IN " + values.cql();
        }
    }
}
