package dev.colonnade.processor.testing;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.parse.ScriptItem;
import dev.colonnade.cql.parse.ScriptParser;
import dev.colonnade.cql.statement.CreateKeyspace;
import dev.colonnade.cql.statement.Statement;
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
 * @param keyspace the keyspace of names without one
 * @param statements those that create the keyspace and what the file holds
 */
record GivenSchema(String keyspace, List<String> statements) {
    private static final String OWN = "given";

    static GivenSchema of(Settings settings, CassandraVersion version) {
        List<Statement> file = settings.schema().stream()
                .flatMap(path -> ScriptParser.parse(read(Path.of(path)), version).stream())
                .map(item -> ((ScriptItem.Read) item).statement())
                .toList();
        List<Identifier> keyspaces = file.stream()
                .filter(CreateKeyspace.class::isInstance)
                .map(statement -> ((CreateKeyspace) statement).name().identifier())
                .toList();
        Stream<String> own = keyspaces.isEmpty()
                ? Stream.of("CREATE KEYSPACE " + OWN
                        + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}")
                : Stream.of();
        return new GivenSchema(
                keyspaces.isEmpty() ? OWN : keyspaces.get(0).name(),
                Stream.concat(own, file.stream().map(Statement::cql)).toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
