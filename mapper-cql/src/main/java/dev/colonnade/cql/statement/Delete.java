package dev.colonnade.cql.statement;

import dev.colonnade.cql.Identifier;
import java.util.List;

/**
 * A DELETE of whole rows by their key. Its markers are the columns of the key.
 *
 * @param table the table
 * @param key the columns that must be equal to the markers, in their order
 * @param ifExists whether it is a lightweight transaction
 * @since 0.1.0
 */
public record Delete(Identifier table, List<Identifier> key, boolean ifExists) implements Statement {
    /** Copies the list. */
    public Delete {
        key = List.copyOf(key);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of("DELETE FROM " + table.cql(), Clauses.where(key), ifExists ? "IF EXISTS" : "");
    }

    @Override
    public boolean idempotent() {
        return !ifExists;
    }
}
