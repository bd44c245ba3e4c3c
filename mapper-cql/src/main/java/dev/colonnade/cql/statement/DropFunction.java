package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A DROP FUNCTION or DROP AGGREGATE.
 *
 * @param aggregate whether it is an aggregate
 * @param ifExists whether IF EXISTS is said
 * @param name its name
 * @param arguments the types of its arguments, if they are said
 * @param range where it stands
 * @since 0.1.0
 */
public record DropFunction(
        boolean aggregate, boolean ifExists, QualifiedName name, Optional<List<TypeName>> arguments, TextRange range)
        implements SchemaStatement {
    /** Copies the list. */
    public DropFunction {
        arguments = arguments.map(List::copyOf);
    }

    @Override
    public List<String> clauses() {
        return List.of("DROP " + (aggregate ? "AGGREGATE " : "FUNCTION ") + Clauses.ifExists(ifExists) + name.cql()
                + arguments
                        .map(types -> types.stream().map(TypeName::cql).collect(joining(", ", "(", ")")))
                        .orElse(""));
    }
}
