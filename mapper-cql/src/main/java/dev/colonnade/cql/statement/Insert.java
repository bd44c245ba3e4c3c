package dev.colonnade.cql.statement;

import dev.colonnade.cql.Identifier;
import java.util.Collections;
import java.util.List;

/**
 * An INSERT of a whole row. Its markers are the columns, then the time to live.
 *
 * @param table the table
 * @param columns the columns, in the order of their markers
 * @param ifNotExists whether it is a lightweight transaction
 * @param ttl whether it has a time to live
 * @since 0.1.0
 */
public record Insert(Identifier table, List<Identifier> columns, boolean ifNotExists, boolean ttl)
        implements Statement {
    /** Copies the list. */
    public Insert {
        columns = List.copyOf(columns);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "INSERT INTO " + table.cql() + " (" + Clauses.names(columns) + ")",
                "VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                ifNotExists ? "IF NOT EXISTS" : "",
                ttl ? Clauses.USING_TTL : "");
    }

    @Override
    public boolean idempotent() {
        return !ifNotExists;
    }
}
