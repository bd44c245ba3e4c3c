package dev.colonnade.maven;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.parse.Qualification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements as cqlsh reads them: each on its own line, with a semicolon. */
final class Script {
    private Script() {}

    static String of(List<String> statements, @Nullable Identifier keyspace) {
        return statements.stream()
                .map(statement -> keyspace == null ? statement : Qualification.inKeyspace(statement, keyspace))
                .map(statement -> statement + ";\n")
                .collect(joining());
    }
}
