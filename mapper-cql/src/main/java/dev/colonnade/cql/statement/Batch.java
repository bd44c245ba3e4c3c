package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import java.util.List;
import java.util.stream.Stream;

/**
 * A BATCH.
 *
 * @param kind its kind
 * @param using its options
 * @param statements its statements
 * @param range where it stands
 * @since 0.1.0
 */
public record Batch(Kind kind, List<UsingOption> using, List<Modification> statements, TextRange range)
        implements DataStatement {
    /** The kinds of batches. */
    public enum Kind {
        /** All or nothing, through the batch log. */
        LOGGED,
        /** Without the batch log. */
        UNLOGGED,
        /** Of counters. */
        COUNTER
    }

    /** Copies the lists. */
    public Batch {
        using = List.copyOf(using);
        statements = List.copyOf(statements);
    }

    @Override
    public List<String> clauses() {
        return Stream.of(
                        Stream.of(kind == Kind.LOGGED ? "BEGIN BATCH" : "BEGIN " + kind + " BATCH"),
                        using.isEmpty() ? Stream.<String>empty() : Stream.of(Clauses.using(using)),
                        statements.stream().map(statement -> statement.cql() + ";"),
                        Stream.of("APPLY BATCH"))
                .flatMap(clause -> clause)
                .toList();
    }
}
