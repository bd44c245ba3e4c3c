package dev.colonnade.cql.statement;

import dev.colonnade.cql.Identifier;
import java.util.List;

/**
 * A SELECT of rows by their key. Its markers are the columns of the key.
 *
 * @param table the table
 * @param columns the columns that are read, in their order
 * @param key the columns that must be equal to the markers, in their order
 * @since 0.1.0
 */
public record Select(Identifier table, List<Identifier> columns, List<Identifier> key) implements Statement {
    /** Copies the lists. */
    public Select {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of("SELECT " + Clauses.names(columns), "FROM " + table.cql(), Clauses.where(key));
    }

    @Override
    public boolean idempotent() {
        return true;
    }
}
