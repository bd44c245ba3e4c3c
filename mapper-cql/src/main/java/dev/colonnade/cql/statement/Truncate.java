package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/**
 * A TRUNCATE.
 *
 * @param table the table
 * @param range where it stands
 * @since 0.1.0
 */
public record Truncate(QualifiedName table, TextRange range) implements SchemaStatement {

    @Override
    public List<String> clauses() {
        return List.of("TRUNCATE " + table.cql());
    }
}
