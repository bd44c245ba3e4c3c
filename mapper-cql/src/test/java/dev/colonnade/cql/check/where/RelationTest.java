package dev.colonnade.cql.check.where;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of one relation. */
class RelationTest {
    @ParameterizedTest
    @ValueSource(strings = {"v != 1", "a IS NOT NULL", "(a, b) != (1, 2)", "token(p) != 1"})
    void operators(String relation) {
        breaks(CqlRule.RELATION_OPERATOR, "SELECT * FROM grid WHERE " + relation + " ALLOW FILTERING", relation);
    }

    @Test
    void operatorsAreSaid() {
        Finding finding = finding("DELETE FROM grid WHERE p != ?");
        assertThat(finding.found()).isEqualTo("WHERE cannot ask for what is not equal, as p != ? does");
        assertThat(finding.allowed()).contains("=", "IN", "CONTAINS KEY");
        assertThat(finding.fix()).startsWith("ask for the values that you want by = or IN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags CONTAINS ?",
                "actors CONTAINS 'x'",
                "ratings CONTAINS ?",
                "ratings CONTAINS KEY ?",
                "ratings[?] = ?",
                "takes CONTAINS ?",
                "awarded CONTAINS ?",
                "chapters CONTAINS ?",
                "labels CONTAINS KEY ?",
                "labels = ?",
                "chapters IN (?, ['a'])",
                "location = ?",
                "runtime = 1d",
                "span = ?",
                "id IN (?, ?)",
                "title IN ?"
            })
    void relationsHold(String relation) {
        holds("SELECT * FROM videos WHERE " + relation + " ALLOW FILTERING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONTAINS_COLLECTION | title CONTAINS 'x'",
                "CONTAINS_COLLECTION | tags CONTAINS KEY 'x'",
                "RELATION_NOT_FROZEN | tags = {'x'}",
                "RELATION_NOT_FROZEN | actors IN (['x'])",
                "RELATION_NOT_FROZEN | ratings > ?",
                "RELATION_NOT_FROZEN | studio = ?",
                "MAP_ENTRY_RELATION | actors[0] = 'x'",
                "MAP_ENTRY_RELATION | title[0] = 'x'",
                "MAP_ENTRY_RELATION | tags['x'] = 'x'",
                "MAP_ENTRY_RELATION | labels['x'] = 'x'",
                "MAP_ENTRY_RELATION | ratings['x'] > 1",
                "DURATION_RELATION | runtime > 1d",
                "DURATION_RELATION | span <= ?",
                "DURATION_RELATION | pauses < ?",
                "DURATION_RELATION | breaks < ?",
                "DURATION_RELATION | crew >= ?"
            })
    void relationsBreak(CqlRule rule, String relation) {
        breaks(rule, "SELECT * FROM videos WHERE " + relation + " ALLOW FILTERING", relation);
    }

    @Test
    void frozenCollectionsAreAskedForWhatTheyContain() {
        holds("SELECT * FROM odd WHERE p = ? AND q = ? AND a CONTAINS ? ALLOW FILTERING");
    }

    @Test
    void relationsAreSaid() {
        Finding whole = finding("SELECT * FROM videos WHERE ratings = ? ALLOW FILTERING");
        assertThat(whole.found())
                .isEqualTo(
                        "The column ratings is of the type map<text, int>, which is not frozen, and cannot be compared as a whole");
        assertThat(whole.allowed()).containsExactly("ratings CONTAINS …", "ratings CONTAINS KEY …", "ratings[…] = …");
        Finding entry = finding("SELECT * FROM videos WHERE ratings['x'] > 1 ALLOW FILTERING");
        assertThat(entry.fix()).isEqualTo("write ratings['x'] = …");
        assertThat(finding("SELECT * FROM videos WHERE year CONTAINS 1 ALLOW FILTERING")
                        .found())
                .isEqualTo("The column year is of the type int, and CONTAINS is asked of a collection");
        assertThat(finding("SELECT * FROM videos WHERE code['x'] = 'x' ALLOW FILTERING")
                        .found())
                .isEqualTo(
                        "The column code is of the type ascii, and WHERE asks for the entry of a map but not for a part");
        assertThat(finding("SELECT * FROM videos WHERE runtime > 1d ALLOW FILTERING")
                        .found())
                .isEqualTo("The column runtime is of the type duration, and durations have no order: a month may be 28"
                        + " days or 31");
    }

    @Test
    void writesAreByTheKey() {
        breaks(CqlRule.WRITE_RELATION, "DELETE FROM grid WHERE p = 1 AND v = 2", "v = 2");
        breaks(
                CqlRule.WRITE_RELATION,
                "UPDATE videos SET year = 1 WHERE id = ? AND tags CONTAINS 'x'",
                "tags CONTAINS 'x'");
        Finding finding = finding("UPDATE videos SET year = 1 WHERE id = ? AND title = 'x'");
        assertThat(finding.found())
                .isEqualTo(
                        "The column title is not of the primary key, and UPDATE says its rows by their primary key only");
        assertThat(finding.allowed()).containsExactly("id");
        assertThat(finding.fix()).startsWith("write IF title …");
    }

    @Test
    void staticColumnsAreThePartitions() {
        holds("SELECT s FROM grid WHERE p = 1");
        holds("SELECT s, v FROM grid WHERE p = 1 AND a = 1");
        holds("INSERT INTO grid (p, a, b, c, d, s) VALUES (1, 1, 1, 1, 1, 1)");
        breaks(CqlRule.STATIC_ONLY, "SELECT s FROM grid WHERE p = 1 AND a = 2", "a = 2");
        breaks(
                CqlRule.STATIC_ONLY,
                "UPDATE grid SET s = 1 WHERE p = 1 AND (a, b) = (1, 2) AND c = 3 AND d = 4",
                "(a, b) = (1, 2)");
        breaks(CqlRule.STATIC_ONLY, "DELETE s FROM grid WHERE p = 1 AND a = 2", "a = 2");
        assertThat(finding("SELECT s FROM grid WHERE p = 1 AND a = 2").fix())
                .isEqualTo("leave a out, or select a column of the rows too");
    }
}
