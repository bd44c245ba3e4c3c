package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/**
 * A CREATE TRIGGER.
 *
 * @param ifNotExists whether IF NOT EXISTS is said
 * @param name its name
 * @param table the table
 * @param className its class
 * @param range where it stands
 * @since 0.1.0
 */
public record CreateTrigger(boolean ifNotExists, Name name, QualifiedName table, Literal className, TextRange range)
        implements SchemaStatement {

    @Override
    public List<String> clauses() {
        return List.of(
                "CREATE TRIGGER " + Clauses.ifNotExists(ifNotExists) + name.cql() + " ON " + table.cql(),
                "USING " + className.cql());
    }
}
