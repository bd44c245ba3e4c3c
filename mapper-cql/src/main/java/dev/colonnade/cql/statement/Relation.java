package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.List;

/**
 * A relation in WHERE.
 *
 * @since 0.1.0
 */
public sealed interface Relation {
    /** {@return where it stands} */
    TextRange range();

    /** {@return how it is written in CQL} */
    String cql();

    /** {@return the columns that it is about; none for an expression that an index evaluates} */
    List<Name> columns();

    /**
     * A column and a value.
     *
     * @param column the column
     * @param operator the comparison
     * @param value the value
     * @param range where it stands
     */
    record OfColumn(Name column, Operator operator, Term value, TextRange range) implements Relation {
        @Override
        public List<Name> columns() {
            return List.of(column);
        }

        @Override
        public String cql() {
            return column.cql() + " " + operator.cql() + " " + value.cql();
        }
    }

    /**
     * An entry of a map and a value.
     *
     * @param column the column
     * @param key the key
     * @param operator the comparison
     * @param value the value
     * @param range where it stands
     */
    record OfElement(Name column, Term key, Operator operator, Term value, TextRange range) implements Relation {
        @Override
        public List<Name> columns() {
            return List.of(column);
        }

        @Override
        public String cql() {
            return column.cql() + "[" + key.cql() + "] " + operator.cql() + " " + value.cql();
        }
    }

    /**
     * A column and several values.
     *
     * @param column the column
     * @param values the values
     * @param range where it stands
     */
    record In(Name column, InValues values, TextRange range) implements Relation {
        @Override
        public List<Name> columns() {
            return List.of(column);
        }

        @Override
        public String cql() {
            return column.cql() + " IN " + values.cql();
        }
    }

    /**
     * A column that is not null; in views only.
     *
     * @param column the column
     * @param range where it stands
     */
    record IsNotNull(Name column, TextRange range) implements Relation {
        @Override
        public List<Name> columns() {
            return List.of(column);
        }

        @Override
        public String cql() {
            return column.cql() + " IS NOT NULL";
        }
    }

    /**
     * The token of the partition key and a value.
     *
     * @param columns the columns
     * @param operator the comparison
     * @param value the value
     * @param range where it stands
     */
    record OfToken(List<Name> columns, Operator operator, Term value, TextRange range) implements Relation {
        /** Copies the list. */
        public OfToken {
            columns = List.copyOf(columns);
        }

        @Override
        public String cql() {
            return "token" + columns.stream().map(Name::cql).collect(joining(", ", "(", ")")) + " " + operator.cql()
                    + " " + value.cql();
        }
    }

    /**
     * Several columns and a tuple.
     *
     * @param columns the columns
     * @param operator the comparison
     * @param value a tuple literal or a marker
     * @param range where it stands
     */
    record OfTuple(List<Name> columns, Operator operator, Term value, TextRange range) implements Relation {
        /** Copies the list. */
        public OfTuple {
            columns = List.copyOf(columns);
        }

        @Override
        public String cql() {
            return columns.stream().map(Name::cql).collect(joining(", ", "(", ")")) + " " + operator.cql() + " "
                    + value.cql();
        }
    }

    /**
     * Several columns and several tuples.
     *
     * @param columns the columns
     * @param values tuple literals or markers, or one marker for all
     * @param range where it stands
     */
    record TupleIn(List<Name> columns, InValues values, TextRange range) implements Relation {
        /** Copies the list. */
        public TupleIn {
            columns = List.copyOf(columns);
        }

        @Override
        public String cql() {
            return columns.stream().map(Name::cql).collect(joining(", ", "(", ")")) + " IN " + values.cql();
        }
    }

    /**
     * An expression that a custom index evaluates: {@code expr(index, value)}.
     *
     * @param index the index
     * @param value the value
     * @param range where it stands
     */
    record OfIndex(QualifiedName index, Term value, TextRange range) implements Relation {
        @Override
        public List<Name> columns() {
            return List.of();
        }

        @Override
        public String cql() {
            return "expr(" + index.cql() + ", " + value.cql() + ")";
        }
    }
}
