package dev.colonnade.cql.check.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.TestSchema;
import dev.colonnade.cql.check.write.BatchFacts.Partitions;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.statement.Batch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchFactsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM videos WHERE id = :id; UPDATE videos SET title = ? WHERE id = :id",
                "DELETE FROM events WHERE tenant = 'a' AND bucket = 1; DELETE FROM events WHERE bucket IN (1) AND tenant = 'a'",
                "DELETE FROM words WHERE word = ?",
                "INSERT INTO words (word) VALUES ('a'); INSERT INTO words JSON '{\"word\": \"a\"}'"
            })
    void knowOnePartition(String statements) {
        assertThat(partitions(statements)).isEqualTo(Partitions.ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM words WHERE word = 'a'; INSERT INTO words (word) VALUES ('b')",
                "DELETE FROM events WHERE tenant = ? AND bucket = 1; DELETE FROM events WHERE tenant = ? AND bucket = 2",
                "DELETE FROM words WHERE word = ?; DELETE FROM videos WHERE id = ?",
                "INSERT INTO videos (id) VALUES (uuid()); INSERT INTO videos (id) VALUES (uuid())"
            })
    void knowSeveralPartitions(String statements) {
        assertThat(partitions(statements)).isEqualTo(Partitions.SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM words WHERE word = ?; DELETE FROM words WHERE word = ?",
                "DELETE FROM words WHERE word = :a; DELETE FROM words WHERE word = :b",
                "DELETE FROM words WHERE word = 'a'; DELETE FROM words WHERE word IN ?",
                "INSERT INTO words JSON ?; INSERT INTO words JSON ?",
                "DELETE FROM unknown WHERE a = 1; DELETE FROM unknown WHERE a = 2",
                ""
            })
    void knowNothingOtherwise(String statements) {
        assertThat(partitions(statements)).isEqualTo(Partitions.UNKNOWN);
    }

    private static Partitions partitions(String statements) {
        String text = "BEGIN UNLOGGED BATCH " + statements + " APPLY BATCH";
        Batch batch = (Batch) CqlParser.parse(text, CassandraVersion.V5_0);
        return BatchFacts.of(batch, TestSchema.of(CassandraVersion.V5_0)).partitions();
    }
}
