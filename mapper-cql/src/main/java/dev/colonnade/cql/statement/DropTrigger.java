package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/**
 * A DROP TRIGGER.
 *
 * @param ifExists whether IF EXISTS is said
 * @param name its name
 * @param table the table
 * @param range where it stands
 * @since 0.1.0
 */
public record DropTrigger(boolean ifExists, Name name, QualifiedName table, TextRange range)
        implements SchemaStatement {

    @Override
    public List<String> clauses() {
        return List.of("DROP TRIGGER " + Clauses.ifExists(ifExists) + name.cql() + " ON " + table.cql());
    }
}
