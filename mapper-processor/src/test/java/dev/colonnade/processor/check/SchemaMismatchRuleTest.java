package dev.colonnade.processor.check;

import dev.colonnade.processor.testing.CompileTests;
import dev.colonnade.processor.testing.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaMismatchRuleTest {
    @TempDir
    private Path folder;

    @Test
    void aColumnOfAnotherType() {
        assertErrors("CREATE TABLE videos (id uuid PRIMARY KEY, title text, length int)", """
@Entity @CqlName("videos") record Video(@PartitionKey UUID id, String title,
    // error: [schema-mismatch] Video is not as the schema file says: The column length of videos is int and not bigint
    long length) {}
""")
                .inFull("""
[schema-mismatch] Video is not as the schema file says: The column length of videos is int and not bigint
  Fix: expect int: the type of a column cannot change
  See docs/errors/schema-mismatch.md
""");
    }

    @Test
    void aColumnThatIsNotThere() {
        assertErrors("CREATE TABLE videos (id uuid PRIMARY KEY, title text)", """
@Entity @CqlName("videos") record Video(@PartitionKey UUID id,
    // error: [schema-mismatch] Video is not as the schema file says: The table videos has no column name
    String name) {}
""")
                .inFull("""
[schema-mismatch] Video is not as the schema file says: The table videos has no column name
  Fix: write ALTER TABLE videos ADD name text, or name a column that is there
  See docs/errors/schema-mismatch.md
""");
    }

    @Test
    void anotherKey() {
        assertErrors(
                "CREATE TABLE flight (origin text, day date, number int, PRIMARY KEY ((origin, day), number))", """
// error: [schema-mismatch] Flight is not as the schema file says: The partition key of flight is (origin, day) and not (origin)
// error: [schema-mismatch] Flight is not as the schema file says: The clustering columns of flight are (number) and not (day, number)
@Entity record Flight(@PartitionKey String origin, @ClusteringColumn(0) LocalDate day, @ClusteringColumn(1) int number) {}
""");
    }

    @Test
    void anotherOrder() {
        assertErrors("""
CREATE TABLE flight (origin text, day date, PRIMARY KEY (origin, day)) WITH CLUSTERING ORDER BY (day DESC)""", """
@Entity record Flight(@PartitionKey String origin,
    // error: [schema-mismatch] Flight is not as the schema file says: The rows of flight are sorted by day descending
    @ClusteringColumn LocalDate day) {}
""");
    }

    @Test
    void aFieldOfAnotherType() {
        assertErrors("CREATE TYPE location (latitude float)", """
@Udt record Location(
    // error: [schema-mismatch] Location is not as the schema file says: The field latitude of location is float and not double
    double latitude) {}
@Entity record Airport(@PartitionKey String code, @Frozen Location location) {}
""");
    }

    @Test
    void moreColumnsInAnotherOrderAndOtherTables() {
        assertErrors("CREATE TABLE videos (title text, length int, id uuid PRIMARY KEY)", """
@Entity @CqlName("videos") record Video(@PartitionKey UUID id, String title) {}
""", """
@Entity record Airport(@PartitionKey String code) {}
""");
    }

    private Outcome assertErrors(String schema, String... sources) {
        try {
            Path file = Files.writeString(folder.resolve("schema.cql"), schema);
            return CompileTests.assertErrorsWith(List.of("colonnade.schema=" + file), sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
