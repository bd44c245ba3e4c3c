package dev.colonnade.cql.check.where;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that the server checks when it executes a statement. */
class ExecutedTest {
    @Test
    void tuplesDoNotFilter() {
        String range = "SELECT * FROM grid WHERE p = 1 AND (b, c) > (1, 2) ALLOW FILTERING";
        breaks(CqlRule.TUPLE_FILTERING, range, "(b, c) > (1, 2)");
        String in = "SELECT * FROM grid WHERE p = 1 AND (b, c) IN ((1, 2), (3, 4)) ALLOW FILTERING";
        breaks(CqlRule.TUPLE_FILTERING, in, "(b, c) IN ((1, 2), (3, 4))");
        holds("SELECT * FROM grid WHERE p = 1 AND (b, c) = (1, 2) ALLOW FILTERING");
        holds("SELECT * FROM grid WHERE p = 1 AND (b) IN ((1), (2)) ALLOW FILTERING");
        assertThat(finding(range).found())
                .isEqualTo("The rows would be filtered by the tuple (b, c), and an inequality of tuples says where in a"
                        + " partition rows are but cannot filter them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM grid WHERE p = null",
                "SELECT * FROM grid WHERE p IN (1, null)",
                "SELECT * FROM grid WHERE p = 1 AND a = null",
                "SELECT * FROM grid WHERE p = 1 AND (a, b) = (1, null)",
                "SELECT * FROM grid WHERE p = 1 AND (a, b) > (1, null)",
                "SELECT * FROM grid WHERE p = 1 AND v = null ALLOW FILTERING",
                "SELECT * FROM grid WHERE token(p) > null",
                "SELECT * FROM videos WHERE ratings[null] = 1 ALLOW FILTERING",
                "SELECT * FROM videos WHERE tags CONTAINS null ALLOW FILTERING",
                "UPDATE grid SET v = 1 WHERE p = 1 AND a = 1 AND b = null AND c = 1 AND d = 1",
                "DELETE FROM grid WHERE p = null",
                "DELETE FROM grid WHERE p = 1 AND a < null",
                "INSERT INTO grid (p, a, b, c, d) VALUES (1, 2, null, 4, 5)"
            })
    void nothingIsComparedToNull(String cql) {
        breaks(CqlRule.NULL_RELATION, cql, "null");
    }

    /** Null comes before all values, so that a range from a value to null holds nothing. */
    @Test
    void aRangeThatBeginsWithNullIsNotDeleted() {
        breaks(CqlRule.NULL_RELATION, "DELETE FROM grid WHERE p = 1 AND a >= null AND a < 5", "null");
        breaks(
                CqlRule.NULL_RELATION,
                "DELETE FROM grid WHERE p = 1 AND a >= fromJson('null') AND a < 5",
                "fromJson('null')");
        holds("DELETE FROM grid WHERE p = 1 AND a > 5 AND a < null");
        holds("DELETE FROM grid WHERE p = 1 AND a > null AND a <= null");
    }

    @Test
    void aNullOfATypeIsOneToo() {
        breaks(CqlRule.NULL_RELATION, "SELECT * FROM grid WHERE p = (int) null", "(int) null");
        breaks(
                CqlRule.NULL_RELATION,
                "SELECT * FROM grid WHERE p = 1 AND w = (text) null ALLOW FILTERING",
                "(text) null");
    }

    @Test
    void parenthesesAroundANullDoNotMatter() {
        breaks(CqlRule.NULL_RELATION, "SELECT * FROM grid WHERE p = (null)", "(null)");
        breaks(CqlRule.NULL_RELATION, "SELECT * FROM grid WHERE p IN (1, (int) (null))", "(int) (null)");
        breaks(CqlRule.NULL_RELATION, "SELECT * FROM grid WHERE p = 1 AND (a, b) = (1, (null))", "(null)");
        breaks(CqlRule.NULL_RELATION, "SELECT * FROM videos WHERE tags CONTAINS (null) ALLOW FILTERING", "(null)");
        holds("SELECT * FROM videos WHERE origin = (null) ALLOW FILTERING");
    }

    @Test
    void nullsAreSaid() {
        assertThat(finding("SELECT * FROM grid WHERE p = null").found())
                .isEqualTo("The column p is compared to null, and WHERE compares to values only");
        assertThat(finding("SELECT * FROM grid WHERE p = 1 AND (a, b) = (1, null)")
                        .found())
                .isEqualTo("One of the columns a, b is compared to null, and WHERE compares to values only");
        Finding insert = finding("INSERT INTO grid (p, a, b, c, d) VALUES (1, 2, null, 4, 5)");
        assertThat(insert.found()).isEqualTo("The column b is of the primary key, and no column of it is null");
        assertThat(insert.fix()).isEqualTo("give it a value");
    }

    @Test
    void sasiIndexesAreNotAskedForWhatIsBetweenAValueAndASmallerOne() {
        String cql = "SELECT * FROM users WHERE weight > 5 AND weight < 3";
        breaks(CqlRule.SASI_INDEX, cql, "weight > 5");
        holds("SELECT * FROM users WHERE weight > 5 AND weight < 5");
        holds("SELECT * FROM users WHERE weight > ? AND weight < 5");
        assertThat(finding(cql).found())
                .isEqualTo("The column weight has a SASI index, and Cassandra fails when it asks such an index for what"
                        + " is greater than a value and less than a smaller one");
    }

    /** An empty key has the least token of all. */
    @Test
    void keysThatAreLeftByTheirTokensAreNotEmpty() {
        breaks(CqlRule.EMPTY_PARTITION_KEY, "SELECT * FROM words WHERE word = '' AND token(word) <= 5", "''");
        breaks(CqlRule.EMPTY_PARTITION_KEY, "SELECT * FROM words WHERE word = '' AND token(word) = token('')", "''");
        holds("SELECT * FROM words WHERE word = '' AND token(word) > 5");
    }

    @Test
    void keysOfOneColumnAreNotEmpty() {
        holds("SELECT * FROM words WHERE word = ?");
        holds("SELECT * FROM events WHERE tenant = '' AND bucket = 1");
        breaks(CqlRule.EMPTY_PARTITION_KEY, "SELECT * FROM words WHERE word = ''", "''");
        breaks(CqlRule.EMPTY_PARTITION_KEY, "SELECT * FROM words WHERE word = ('')", "('')");
        breaks(CqlRule.EMPTY_PARTITION_KEY, "INSERT INTO words (word) VALUES ('')", "''");
        String asksAnIndex = "SELECT * FROM authors WHERE country = 'fr' AND pen_name = ''";
        breaks(CassandraVersion.V5_0, CqlRule.EMPTY_PARTITION_KEY, asksAnIndex, "''");
        holds(CassandraVersion.V4_1, asksAnIndex);
        assertThat(finding("DELETE FROM words WHERE word IN ('a', '')").found())
                .isEqualTo("The partition key word is empty, and a partition key of one column cannot be");
    }
}
