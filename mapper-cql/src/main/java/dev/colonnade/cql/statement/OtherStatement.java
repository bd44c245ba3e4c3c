package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * A statement about roles, users and permissions, or a DESCRIBE: it changes nothing of the schema, and nothing but how
 * it begins is read.
 *
 * @param text how it is written
 * @param range where it stands
 * @since 0.1.0
 */
public record OtherStatement(String text, TextRange range) implements SchemaStatement {

    @Override
    public List<String> clauses() {
        return List.of(text);
    }
}
