package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import java.util.List;

/**
 * An ALTER KEYSPACE.
 *
 * @param name its name
 * @param ifExists whether IF EXISTS is said
 * @param options the options that it gets
 * @param range where it stands
 * @since 0.1.0
 */
public record AlterKeyspace(Name name, boolean ifExists, List<Option> options, TextRange range)
        implements SchemaStatement {
    /** Copies the list. */
    public AlterKeyspace {
        options = List.copyOf(options);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of("ALTER KEYSPACE " + Clauses.ifExists(ifExists) + name.cql(), Clauses.with(options));
    }
}
