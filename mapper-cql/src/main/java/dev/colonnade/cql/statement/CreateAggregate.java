package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A CREATE AGGREGATE.
 *
 * @param orReplace whether OR REPLACE is said
 * @param ifNotExists whether IF NOT EXISTS is said
 * @param name its name
 * @param arguments the types of its arguments
 * @param stateFunction the function that takes the state and a row's arguments and gives the next state
 * @param stateType the type of the state
 * @param finalFunction the function that makes the result of the last state
 * @param initialState the first state
 * @param range where it stands
 * @since 0.1.0
 */
public record CreateAggregate(
        boolean orReplace,
        boolean ifNotExists,
        QualifiedName name,
        List<TypeName> arguments,
        Name stateFunction,
        TypeName stateType,
        Optional<Name> finalFunction,
        Optional<Term> initialState,
        TextRange range)
        implements SchemaStatement {
    /** Copies the list. */
    public CreateAggregate {
        arguments = List.copyOf(arguments);
    }

    @Override
    public List<String> clauses() {
        return Clauses.of(
                "CREATE " + (orReplace ? "OR REPLACE " : "") + "AGGREGATE " + Clauses.ifNotExists(ifNotExists)
                        + name.cql() + arguments.stream().map(TypeName::cql).collect(joining(", ", "(", ")")),
                "SFUNC " + stateFunction.cql(),
                "STYPE " + stateType.cql(),
                finalFunction.map(function -> "FINALFUNC " + function.cql()).orElse(""),
                initialState.map(state -> "INITCOND " + state.cql()).orElse(""));
    }
}
