package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.SchemaStatement;
import java.util.List;

/**
 * Something in a schema that is not as it is expected.
 *
 * @param kind what differs
 * @param subject the keyspace, table, column, type or field that differs
 * @param found what differs, in one sentence
 * @param fix how the program, or the text of the schema, can be mended
 * @param statements what makes it as expected and loses nothing; none if that cannot be done
 * @since 0.1.0
 */
public record Difference(Kind kind, Identifier subject, String found, String fix, List<SchemaStatement> statements) {
    /** Copies the list. */
    public Difference {
        statements = List.copyOf(statements);
    }

    /**
     * A difference that no statement takes away.
     *
     * @param kind what differs
     * @param subject the table, column, type or field that differs
     * @param found what differs, in one sentence
     * @param fix how the program, or the text of the schema, can be mended
     */
    Difference(Kind kind, Identifier subject, String found, String fix) {
        this(kind, subject, found, fix, List.of());
    }

    /** {@return whether statements take it away, and nothing is lost by them} */
    public boolean isAddition() {
        return !statements.isEmpty();
    }

    /** {@return whether the program can use the schema all the same} */
    public boolean isWarning() {
        return !isAddition() && kind.isWarning;
    }

    /** {@return whether a person has to decide what becomes of it} */
    public boolean isDecision() {
        return !isAddition() && !kind.isWarning;
    }

    /** What can differ. */
    public enum Kind {
        /** A table or view is not there. */
        MISSING_TABLE("create another table, copy the rows, and let the program use that"),
        /** A column is not there. */
        MISSING_COLUMN("create a table with that key, copy the rows, and let the program use that"),
        /** A column has another type. */
        COLUMN_TYPE(
                "add a column with another name and the new type, write both, copy the old values, and drop the old one"
                        + " when no program reads it"),
        /** A column is static, or is not. */
        STATIC("add a column with another name, write both, copy the old values, and drop the old one"),
        /** The partition key has other columns, or another order of them. */
        PARTITION_KEY("create a table with that key, write both, copy the rows, and drop the old one"),
        /** There are other clustering columns, or they are in another order. */
        CLUSTERING_COLUMNS("create a table with that key, write both, copy the rows, and drop the old one"),
        /** Rows are sorted the other way round. */
        CLUSTERING_ORDER("create a table with that order, write both, copy the rows, and drop the old one"),
        /** A user-defined type is not there. */
        MISSING_TYPE("create the type"),
        /** A field is not there. */
        MISSING_FIELD(
                "create another type with that field, and a column, or where it is in a key a table, of that type; write"
                        + " both, copy the values, and drop the old one. Where it is only in an index: drop the index,"
                        + " add the field, write all values again, and create the index"),
        /** A field has another type. */
        FIELD_TYPE("add a field with another name and the new type, and let the program write both"),
        /** The fields are in another order, in which values are compared and written as text. */
        FIELD_ORDER("create another type, and a column of it in each table"),
        /** A column is not masked. */
        MISSING_MASK("mask the column"),
        /** A column has another mask. */
        MASK("write ALTER TABLE with it, when those who read what the mask gives may read what the other gives"),
        /** A table is no view. */
        TABLE_KIND("drop one, and create the other"),
        /** Options have other values. */
        OPTIONS("set them"),
        /** The keyspace is not there. */
        MISSING_KEYSPACE("create the keyspace, with the replication that its cluster needs"),
        /** The rows of the keyspace are kept on other nodes. */
        REPLICATION(
                "write ALTER KEYSPACE with it, then run nodetool repair on all nodes, as until then reads can miss rows,"
                        + " and nodetool cleanup where rows have left"),
        /** An index is not there. */
        MISSING_INDEX("create the index"),
        /** An index of the same name, or of the same column, is another one. */
        INDEX("drop the index and create it again; queries that need it fail until it is built"),
        /** A view selects something else. */
        VIEW("drop the view and create it again; its readers fail until it is built"),
        /** A function or aggregate is not there. */
        MISSING_FUNCTION("create the function"),
        /** A function or aggregate does something else. */
        FUNCTION("CREATE OR REPLACE it; statements that call it give other results from then on"),
        /** A table or view that is not expected. */
        EXTRA_TABLE,
        /** A column that is not expected, outside the key. */
        EXTRA_COLUMN,
        /** A mask that is not expected. */
        EXTRA_MASK,
        /** A user-defined type that is not expected. */
        EXTRA_TYPE,
        /** A field that is not expected. */
        EXTRA_FIELD,
        /** An index that is not expected. */
        EXTRA_INDEX,
        /** A function or aggregate that is not expected. */
        EXTRA_FUNCTION;

        private final String effort;
        private final boolean isWarning;

        Kind(String effort) {
            this.effort = effort;
            this.isWarning = false;
        }

        Kind() {
            this.effort = "";
            this.isWarning = true;
        }

        /** {@return what it would take to make the server as expected; empty for what may stay} */
        public String effort() {
            return effort;
        }
    }
}
