package dev.colonnade.cql.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The schema that the rules are tested with: {@code rules/schema.cql}, and for Cassandra 5.0 also
 * {@code rules/schema-5.0.cql}; and of the server's own tables those in {@code rules/virtual.cql}.
 */
public final class TestSchema {
    /** Its keyspace. */
    public static final Identifier KEYSPACE = new Identifier("media");

    private static final Identifier VIRTUAL = new Identifier("system_virtual_schema");

    private TestSchema() {}

    /** The schema of a version; it knows all that there is. */
    public static Schema of(CassandraVersion version) {
        return of(version, true);
    }

    /** The schema of a version. */
    public static Schema of(CassandraVersion version, boolean complete) {
        List<SchemaText> texts = files(version).stream()
                .map(file -> new SchemaText(file, load(file)))
                .toList();
        SchemaReading reading = new SchemaReader(version, Optional.of(KEYSPACE)).read(texts);
        assertThat(reading.problems()).isEmpty();
        Keyspace read = reading.schema().keyspace();
        Keyspace keyspace = new Keyspace(read.name(), complete, read.types(), read.tables(), read.functions());
        return new Schema(keyspace, Map.of(VIRTUAL, virtual(version)), complete);
    }

    /** Some of the server's own tables. */
    private static Keyspace virtual(CassandraVersion version) {
        SchemaText text = new SchemaText("virtual.cql", load("virtual.cql"));
        SchemaReading reading = new SchemaReader(version, Optional.of(VIRTUAL)).read(List.of(text));
        assertThat(reading.problems()).isEmpty();
        return reading.schema().keyspace();
    }

    /** The statements that create it, one by one. */
    public static List<String> statements(CassandraVersion version) {
        List<String> statements = new ArrayList<>();
        for (String file : files(version)) {
            for (String statement : load(file).split(";", -1)) {
                if (!statement.isBlank()) {
                    statements.add(statement.strip());
                }
            }
        }
        return statements;
    }

    private static List<String> files(CassandraVersion version) {
        return version.isAtLeast(CassandraVersion.V5_0)
                ? List.of("schema.cql", "schema-5.0.cql")
                : List.of("schema.cql");
    }

    private static String load(String file) {
        try (InputStream in = Objects.requireNonNull(TestSchema.class.getResourceAsStream("/rules/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
