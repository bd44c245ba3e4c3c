package dev.colonnade.processor.testing;

import dev.colonnade.cql.parse.ScriptItem;
import dev.colonnade.cql.parse.ScriptParser;
import dev.colonnade.cql.statement.CreateKeyspace;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Use;
import dev.colonnade.processor.model.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keyspace of a compilation's statements, with what stands in its schema file.
 *
 * @param keyspaces the keyspaces that are created, first that of names without one
 * @param statements those that create the keyspaces and what else the file says
 */
record GivenSchema(List<String> keyspaces, List<String> statements) {
    /** A keyspace and nothing in it. */
    static final GivenSchema EMPTY = new GivenSchema(
            List.of("given"),
            List.of("CREATE KEYSPACE given WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}"));

    static GivenSchema of(Settings settings) {
        List<Statement> file = settings.schema().stream()
                .flatMap(path -> ScriptParser.parse(read(Path.of(path)), settings.version()).stream())
                .map(item -> ((ScriptItem.Read) item).statement())
                .filter(statement -> statement instanceof SchemaStatement && !(statement instanceof Use))
                .toList();
        List<String> keyspaces = file.stream()
                .filter(CreateKeyspace.class::isInstance)
                .map(statement ->
                        ((CreateKeyspace) statement).name().identifier().name())
                .toList();
        List<String> statements = file.stream().map(Statement::cql).toList();
        return keyspaces.isEmpty()
                ? new GivenSchema(
                        EMPTY.keyspaces,
                        Stream.concat(EMPTY.statements.stream(), statements.stream())
                                .toList())
                : new GivenSchema(keyspaces, statements);
    }

    String keyspace() {
        return keyspaces.get(0);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
