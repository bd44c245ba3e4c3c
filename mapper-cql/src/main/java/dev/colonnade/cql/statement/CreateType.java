package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;

/**
 * A CREATE TYPE.
 *
 * @param name its name
 * @param ifNotExists whether IF NOT EXISTS is said
 * @param fields its fields; at least one
 * @param range where it stands
 * @since 0.1.0
 */
public record CreateType(QualifiedName name, boolean ifNotExists, List<FieldDefinition> fields, TextRange range)
        implements SchemaStatement {
    /** Copies the list. */
    public CreateType {
        fields = List.copyOf(fields);
    }

    @Override
    public List<String> clauses() {
        return List.of("CREATE TYPE " + Clauses.ifNotExists(ifNotExists) + name.typeCql()
                + fields.stream().map(FieldDefinition::cql).collect(joining(", ", " (", ")")));
    }
}
