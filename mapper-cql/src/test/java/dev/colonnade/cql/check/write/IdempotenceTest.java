package dev.colonnade.cql.check.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.check.RuleTests;
import dev.colonnade.cql.check.TestSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotenceTest {
    private static final String END = " WHERE id = ?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT now() FROM videos",
                "INSERT INTO videos (id, title) VALUES (?, ?) USING TTL ? AND TIMESTAMP ?",
                "INSERT INTO videos JSON ?",
                "DELETE FROM videos WHERE id = ?",
                "DELETE title, tags['a'], ratings[?], studio.name FROM videos WHERE id = ?",
                "DELETE FROM comments WHERE video = ? AND posted < toTimestamp('2020-01-01')",
                "BEGIN BATCH DELETE FROM videos WHERE id = ?; INSERT INTO words (word) VALUES (?); APPLY BATCH"
            })
    void isOfWritesThatSayWhatBecomes(String cql) {
        assertThat(RuleTests.verify(cql).idempotent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title = ?",
                "tags = tags + ?",
                "tags = tags - ?",
                "ratings = ratings + ?",
                "ratings -= ?",
                "ratings[?] = ?",
                "studio.name = ?",
                "actors = ?",
                "actors = actors - ?"
            })
    void isOfAssignments(String assignment) {
        assertThat(RuleTests.verify("UPDATE videos SET " + assignment + END).idempotent())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE videos SET actors = actors + ? WHERE id = ?",
                "UPDATE videos SET actors = ? + actors WHERE id = ?",
                "UPDATE videos SET actors[?] = ? WHERE id = ?",
                "DELETE actors[0] FROM videos WHERE id = ?",
                "UPDATE videos SET edition = now() WHERE id = ?",
                "INSERT INTO videos (id) VALUES (uuid())",
                "UPDATE videos SET tags = ? WHERE id = ? IF EXISTS",
                "INSERT INTO videos (id) VALUES (?) IF NOT EXISTS",
                "UPDATE likes SET up = up + 1 WHERE id = ?",
                "DELETE FROM likes WHERE id = ?",
                "DELETE FROM comments WHERE video = ? AND posted < currentTimestamp()",
                "BEGIN BATCH DELETE FROM videos WHERE id = ?; INSERT INTO videos (id) VALUES (uuid()); APPLY BATCH",
                "CREATE TABLE t (id int PRIMARY KEY)"
            })
    void isNotOfOthers(String cql) {
        assertThat(RuleTests.verify(cql).idempotent()).isFalse();
    }

    @Test
    void isOfUnknownTablesWhereTheTextTells() {
        assertThat(unknown("INSERT INTO unknown (id) VALUES (?)")).isTrue();
        assertThat(unknown("UPDATE unknown SET a = 1, b.c = 2 WHERE id = ?")).isTrue();
        assertThat(unknown("UPDATE unknown SET a = a + 1 WHERE id = ?")).isFalse();
        assertThat(unknown("UPDATE unknown SET a[?] = 1 WHERE id = ?")).isFalse();
        assertThat(unknown("DELETE a[?] FROM unknown WHERE id = ?")).isFalse();
        assertThat(unknown("INSERT INTO unknown (id) VALUES ((f(1), 2))")).isFalse();
        assertThat(unknown("DELETE FROM unknown WHERE id = ? IF EXISTS")).isFalse();
    }

    private static boolean unknown(String cql) {
        return new Checker(TestSchema.of(CassandraVersion.V5_0, false), CassandraVersion.V5_0)
                .verify(cql)
                .idempotent();
    }
}
