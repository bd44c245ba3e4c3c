package dev.colonnade.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.cql.Identifier;
import dev.colonnade.runtime.schema.Migrations;
import dev.colonnade.testing.CassandraTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed files of the schema are those of the entities. */
@CassandraTest
class SchemaFilesTest {
    private static final Path MAIN = Path.of("src", "main");

    private final CqlSession session;

    SchemaFilesTest(CqlSession session) {
        this.session = session;
    }

    @Test
    void theMigrationsMakeTheSchemaOfTheEntities() {
        String keyspace = session.getKeyspace().orElseThrow().asInternal();
        Migrations migrations = new Migrations(session, new Identifier(keyspace), MAIN.resolve("migrations"));

        assertThat(migrations.run()).hasSize(8);
        assertThat(migrations.run()).isEmpty();

        assertThat(Colonnade.builder(session).plan(FlightsMapper.class).additions())
                .isEmpty();
        Colonnade.builder(session).schemaAction(SchemaAction.VALIDATE).build(FlightsMapper.class);
    }

    @Test
    void theSnapshotIsTheSchemaOfTheEntities() throws IOException {
        Path snapshot = MAIN.resolve("schema").resolve("dev.colonnade.example.FlightsMapper.cql");

        assertThat(Files.readAllLines(snapshot))
                .containsExactlyElementsOf(FlightsMapperImpl.SCHEMA.stream()
                        .map(statement -> statement + ";")
                        .toList());
    }
}
