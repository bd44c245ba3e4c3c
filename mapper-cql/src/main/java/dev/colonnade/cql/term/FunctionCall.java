package dev.colonnade.cql.term;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A call of a function.
 *
 * @param keyspace the keyspace of the function, if it is said
 * @param function its name
 * @param arguments its arguments
 * @param range where it stands
 * @since 0.1.0
 */
public record FunctionCall(Optional<Name> keyspace, Name function, List<Term> arguments, TextRange range)
        implements Term {
    /** Copies the list. */
    public FunctionCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String cql() {
        return keyspace.map(k -> k.cql() + ".").orElse("")
                + function.identifier().functionCql()
                + arguments.stream().map(Term::cql).collect(joining(", ", "(", ")"));
    }
}
