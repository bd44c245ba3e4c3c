package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import java.util.List;

/**
 * An UPDATE of the columns of one row. Its markers are the time to live, the columns, then the key.
 *
 * @param table the table
 * @param columns the columns that are set, in the order of their markers; at least one
 * @param key the columns of the primary key, in the order of their markers
 * @param ifExists whether it is a lightweight transaction
 * @param ttl whether it has a time to live
 * @since 0.1.0
 */
public record Update(Identifier table, List<Identifier> columns, List<Identifier> key, boolean ifExists, boolean ttl)
        implements Statement {
    /** Copies the lists. */
    public Update {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "UPDATE " + table.cql(),
                ttl ? Clauses.USING_TTL : "",
                "SET " + columns.stream().map(Clauses::isMarker).collect(joining(", ")),
                Clauses.where(key),
                ifExists ? "IF EXISTS" : "");
    }

    @Override
    public boolean idempotent() {
        return !ifExists;
    }
}
