package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;

/**
 * What a condition tests, SET sets or DELETE deletes: a column or a part of one.
 *
 * @since 0.1.0
 */
public sealed interface Target {
    /** {@return the column} */
    Name column();

    /** {@return where it stands} */
    TextRange range();

    /** {@return how it is written in CQL} */
    String cql();

    /**
     * A whole column.
     *
     * @param column the column
     */
    record Whole(Name column) implements Target {
        @Override
        public TextRange range() {
            return column.range();
        }

        @Override
        public String cql() {
            return column.cql();
        }
    }

    /**
     * An element of a list or map, or of a set where it is deleted.
     *
     * @param column the column
     * @param key its index or key
     * @param range where it stands
     */
    record Element(Name column, Term key, TextRange range) implements Target {
        @Override
        public String cql() {
            return column.cql() + "[" + key.cql() + "]";
        }
    }

    /**
     * A field of a user-defined type.
     *
     * @param column the column
     * @param field the field
     * @param range where it stands
     */
    record Field(Name column, Name field, TextRange range) implements Target {
        @Override
        public String cql() {
            return column.cql() + "." + field.cql();
        }
    }
}
