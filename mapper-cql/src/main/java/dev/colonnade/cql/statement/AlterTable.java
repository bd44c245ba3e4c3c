package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * An ALTER TABLE.
 *
 * @param table the table
 * @param ifExists whether IF EXISTS is said of the table
 * @param change what changes
 * @param range where it stands
 * @since 0.1.0
 */
public record AlterTable(QualifiedName table, boolean ifExists, Change change, TextRange range)
        implements SchemaStatement {

    @Override
    public List<String> clauses() {
        return List.of("ALTER TABLE " + Clauses.ifExists(ifExists) + table.cql(), change.cql());
    }

    /** What changes. */
    public sealed interface Change {
        /** {@return how it is written in CQL} */
        String cql();
    }

    /**
     * Adds columns.
     *
     * @param ifNotExists whether IF NOT EXISTS is said of the columns
     * @param columns the columns; at least one
     */
    public record AddColumns(boolean ifNotExists, List<ColumnDefinition> columns) implements Change {
        /** Copies the list. */
        public AddColumns {
            columns = List.copyOf(columns);
        }

        @Override
        public String cql() {
            String list = columns.stream().map(ColumnDefinition::cql).collect(joining(", "));
            return "ADD " + Clauses.ifNotExists(ifNotExists) + (columns.size() == 1 ? list : "(" + list + ")");
        }
    }

    /**
     * Drops columns.
     *
     * @param ifExists whether IF EXISTS is said of the columns
     * @param columns the columns; at least one
     * @param timestamp the moment of USING TIMESTAMP
     */
    public record DropColumns(boolean ifExists, List<Name> columns, Optional<Literal> timestamp) implements Change {
        /** Copies the list. */
        public DropColumns {
            columns = List.copyOf(columns);
        }

        @Override
        public String cql() {
            String list = columns.stream().map(Name::cql).collect(joining(", "));
            return "DROP " + Clauses.ifExists(ifExists) + (columns.size() == 1 ? list : "(" + list + ")")
                    + timestamp
                            .map(moment -> " USING TIMESTAMP " + moment.cql())
                            .orElse("");
        }
    }

    /**
     * Renames columns.
     *
     * @param ifExists whether IF EXISTS is said of the columns
     * @param columns the columns; at least one
     */
    public record RenameColumns(boolean ifExists, List<Renaming> columns) implements Change {
        /** Copies the list. */
        public RenameColumns {
            columns = List.copyOf(columns);
        }

        @Override
        public String cql() {
            return columns.stream()
                    .map(Renaming::cql)
                    .collect(joining(" AND ", "RENAME " + Clauses.ifExists(ifExists), ""));
        }
    }

    /**
     * Sets options.
     *
     * @param options the options; at least one
     */
    public record SetOptions(List<Option> options) implements Change {
        /** Copies the list. */
        public SetOptions {
            options = List.copyOf(options);
        }

        @Override
        public String cql() {
            return Clauses.with(options);
        }
    }

    /**
     * Masks a column, or does so no longer; from Cassandra 5.0.
     *
     * @param ifExists whether IF EXISTS is said of the column
     * @param column the column
     * @param mask the function, without the column among its arguments; empty for DROP MASKED
     */
    public record MaskColumn(boolean ifExists, Name column, Optional<FunctionCall> mask) implements Change {

        @Override
        public String cql() {
            return "ALTER " + Clauses.ifExists(ifExists) + column.cql()
                    + mask.map(function -> " MASKED WITH " + function.cql()).orElse(" DROP MASKED");
        }
    }

    /**
     * Changes the type of a column, which no server does any more.
     *
     * @param column the column
     * @param type the type
     */
    public record AlterColumn(Name column, TypeName type) implements Change {

        @Override
        public String cql() {
            return "ALTER " + column.cql() + " TYPE " + type.cql();
        }
    }

    /**
     * Makes an ordinary table of one with COMPACT STORAGE.
     *
     * @param range where it stands
     */
    public record DropCompactStorage(TextRange range) implements Change {

        @Override
        public String cql() {
            return "DROP COMPACT STORAGE";
        }
    }
}
