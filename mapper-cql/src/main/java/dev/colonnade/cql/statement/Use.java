package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import java.util.List;

/**
 * A USE.
 *
 * @param keyspace the keyspace of the names that say none, from here on
 * @param range where it stands
 * @since 0.1.0
 */
public record Use(Name keyspace, TextRange range) implements SchemaStatement {

    @Override
    public List<String> clauses() {
        return List.of("USE " + keyspace.cql());
    }
}
