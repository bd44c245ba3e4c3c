package dev.colonnade.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.processor.testing.CompileTests;
import dev.colonnade.processor.testing.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFileRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code) {}";
    private static final String DAO = "@Dao interface AirportDao { @Insert void save(Airport airport); }";

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThere() {
        Outcome outcome = compile("no/such.cql");
        assertThat(outcome.lines())
                .containsExactly("nowhere: [schema-file] The schema 'no/such.cql', which the option colonnade.schema"
                        + " names, is not there");
        outcome.inFull("""
[schema-file] The schema 'no/such.cql', which the option colonnade.schema names, is not there
  Fix: name a file or folder as it is seen from where the compiler runs; with Maven, begin with ${project.basedir}
  See docs/errors/schema-file.md
""");
    }

    @Test
    void aFolderWithoutStatements() throws IOException {
        Files.writeString(folder.resolve("README.md"), "CREATE TABLE airport (code text PRIMARY KEY)");
        assertThat(compile(folder.toString()).lines())
                .containsExactly("nowhere: [schema-file] The schema '" + folder + "', which the option colonnade.schema"
                        + " names, holds no file whose name ends with .cql");
    }

    @Test
    void aStatementThatCassandraRefuses() throws IOException {
        Path file = Files.writeString(folder.resolve("schema.cql"), """
                CREATE TABLE videos (id uuid PRIMARY KEY, title text);
                CREATE INDEX ON video (title);
                """);
        Outcome outcome = compile(file.toString());
        assertThat(outcome.lines())
                .containsExactly(
                        "nowhere: [cql-schema-unknown-name] schema.cql, line 2: There is no table video at this point");
        outcome.inFull("""
[cql-schema-unknown-name] schema.cql, line 2: There is no table video at this point
    CREATE INDEX ON video (title);
                    ^^^^^
  Allowed: videos
  Fix: write videos
  See docs/errors/cql-schema-unknown-name.md
""");
    }

    @Test
    void aTextThatIsNoStatement() throws IOException {
        Path file = Files.writeString(folder.resolve("schema.cql"), "CREAT TABLE videos (id uuid PRIMARY KEY);");
        assertThat(compile(file.toString()).problems())
                .singleElement()
                .asString()
                .startsWith("[cql-syntax] schema.cql, line 1: ");
    }

    @Test
    void theFilesOfAFolderInTheirOrder() throws IOException {
        Files.writeString(folder.resolve("V10__tags.cql"), "ALTER TABLE videos ADD tags set<text>;");
        Files.writeString(folder.resolve("V9__videos.cql"), "CREATE TABLE videos (id uuid PRIMARY KEY);");
        assertThat(compile(folder.toString()).problems()).isEmpty();
    }

    private static Outcome compile(String schema) {
        return CompileTests.compile(compiler -> compiler.withOptions("-Acolonnade.schema=" + schema), AIRPORT, DAO);
    }
}
