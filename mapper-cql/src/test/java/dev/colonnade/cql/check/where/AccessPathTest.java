package dev.colonnade.cql.check.where;

import static dev.colonnade.cql.check.RuleTests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.AccessPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessPathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROW | SELECT * FROM videos WHERE id = ?",
                "ROW | SELECT * FROM videos WHERE id IN (?)",
                "ROW | SELECT * FROM grid WHERE p = 1 AND (a, b, c) = (1, 2, 3) AND d = 4",
                "PARTITION | SELECT * FROM grid WHERE p = 1",
                "PARTITION | SELECT s FROM grid WHERE p = 1 ALLOW FILTERING",
                "SLICE | SELECT * FROM grid WHERE p = 1 AND a = 1",
                "SLICE | SELECT * FROM grid WHERE p = 1 AND a > 1",
                "SLICE | SELECT * FROM grid WHERE p = 1 AND (a, b, c, d) IN ((1, 2, 3, 4), (1, 2, 3, 5))",
                "PARTITIONS | SELECT * FROM videos WHERE id IN ?",
                "PARTITIONS | SELECT * FROM grid WHERE p IN (1, 2) AND a = 1",
                "INDEX | SELECT * FROM users WHERE name = ?",
                "INDEX | SELECT * FROM users WHERE country = ? AND name = ?",
                "INDEX | SELECT * FROM products ORDER BY looks ANN OF ? LIMIT 5",
                "FILTERING | SELECT * FROM grid WHERE v = 1 ALLOW FILTERING",
                "FILTERING | SELECT * FROM grid WHERE p = 1 AND b = 1 ALLOW FILTERING",
                "FILTERING | SELECT * FROM grid WHERE p = 1 AND a > 1 AND b = 1 ALLOW FILTERING",
                "FILTERING | SELECT * FROM users WHERE name = ? AND age = ? ALLOW FILTERING",
                "FULL_SCAN | SELECT * FROM grid",
                "FULL_SCAN | SELECT * FROM grid ALLOW FILTERING",
                "FULL_SCAN | SELECT * FROM grid WHERE token(p) > ?",
                "ROW | UPDATE videos SET title = ? WHERE id = ?",
                "ROW | UPDATE grid SET s = 1 WHERE p = 1",
                "ROW | INSERT INTO words (word) VALUES (?)",
                "ROW | DELETE FROM videos WHERE id = ?",
                "PARTITION | DELETE FROM grid WHERE p = 1",
                "PARTITION | DELETE s FROM grid WHERE p = 1",
                "SLICE | DELETE FROM grid WHERE p = 1 AND a = 1",
                "SLICE | UPDATE grid SET v = 1 WHERE p = 1 AND a = 1 AND b = 1 AND c = 1 AND d IN (1, 2)",
                "PARTITIONS | DELETE FROM grid WHERE p IN (1, 2)"
            })
    void isKnown(AccessPath path, String cql) {
        assertThat(verify(cql).accessPath()).as(cql).contains(path);
    }
}
