package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import java.util.List;

/**
 * A CREATE KEYSPACE.
 *
 * @param name its name
 * @param ifNotExists whether IF NOT EXISTS is said
 * @param options its options
 * @param range where it stands
 * @since 0.1.0
 */
public record CreateKeyspace(Name name, boolean ifNotExists, List<Option> options, TextRange range)
        implements SchemaStatement {
    /** Copies the list. */
    public CreateKeyspace {
        options = List.copyOf(options);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of("CREATE KEYSPACE " + Clauses.ifNotExists(ifNotExists) + name.cql(), Clauses.with(options));
    }
}
