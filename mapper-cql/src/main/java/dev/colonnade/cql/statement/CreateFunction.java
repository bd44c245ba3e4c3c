package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import java.util.List;

/**
 * A CREATE FUNCTION.
 *
 * @param orReplace whether OR REPLACE is said
 * @param ifNotExists whether IF NOT EXISTS is said
 * @param name its name
 * @param arguments its arguments
 * @param calledOnNull whether it is called on null input, rather than returning null
 * @param result the type of its result
 * @param language its language
 * @param body its body
 * @param range where it stands
 * @since 0.1.0
 */
public record CreateFunction(
        boolean orReplace,
        boolean ifNotExists,
        QualifiedName name,
        List<FieldDefinition> arguments,
        boolean calledOnNull,
        TypeName result,
        Identifier language,
        Literal body,
        TextRange range)
        implements SchemaStatement {
    /** Copies the list. */
    public CreateFunction {
        arguments = List.copyOf(arguments);
    }

    @Override
    public List<String> clauses() {
        return List.of(
                "CREATE " + (orReplace ? "OR REPLACE " : "") + "FUNCTION " + Clauses.ifNotExists(ifNotExists)
                        + name.cql()
                        + arguments.stream().map(FieldDefinition::cql).collect(joining(", ", "(", ")")),
                calledOnNull ? "CALLED ON NULL INPUT" : "RETURNS NULL ON NULL INPUT",
                "RETURNS " + result.cql(),
                "LANGUAGE " + language.name(),
                "AS " + body.cql());
    }
}
