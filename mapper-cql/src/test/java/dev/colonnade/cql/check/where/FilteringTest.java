package dev.colonnade.cql.check.where;

import static dev.colonnade.cql.CassandraVersion.V4_1;
import static dev.colonnade.cql.CassandraVersion.V5_0;
import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static dev.colonnade.cql.check.RuleTests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filtering and indexes. */
class FilteringTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM events WHERE tenant = 'a' | tenant = 'a'",
                "SELECT * FROM grid WHERE p > 1 | p > 1",
                "SELECT * FROM grid WHERE v = 1 | v = 1",
                "SELECT * FROM grid WHERE p = 1 AND a = 1 AND v = 1 | v = 1",
                "SELECT * FROM grid WHERE a = 1 | a = 1",
                "SELECT * FROM odd WHERE p = [1] AND q = {zip: 1} AND a CONTAINS 1 | a CONTAINS 1",
                "SELECT * FROM users WHERE name > 'a' | name > 'a'",
                "SELECT * FROM users WHERE age IN (1, 2) | age IN (1, 2)",
                "SELECT * FROM users WHERE logins CONTAINS KEY 'a' | logins CONTAINS KEY 'a'",
                "SELECT * FROM users WHERE age = 1 AND height = 2 | height = 2",
                "SELECT * FROM users WHERE id = 1 AND plain = 'a' | plain = 'a'"
            })
    void mustBeAllowed(String cql, String underlined) {
        breaks(CqlRule.FILTERING, cql, underlined);
        holds(cql + " ALLOW FILTERING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name = ?",
                "age = 1",
                "id = 1",
                "emails CONTAINS 'a'",
                "nicknames CONTAINS ?",
                "phones CONTAINS KEY ?",
                "logins CONTAINS 1",
                "settings['a'] = ?",
                "history = [1]",
                "home = ?",
                "bio LIKE '%a%'",
                "bio = 'a'",
                "motto LIKE ?",
                "weight > 1 AND weight < 5",
                "country = 'x' AND age = 1",
                "country = 'x' AND id = 1 AND age = 1",
                "name IN ('a')"
            })
    void indexesServe(String relations) {
        holds("SELECT * FROM users WHERE " + relations);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price > 1",
                "price = 1 AND stock > 1 AND fresh = true AND tags CONTAINS 'a'",
                "colours CONTAINS KEY 'a'",
                "sizes CONTAINS 1",
                "parts['a'] = 1",
                "maker = ?",
                "codes = [1]",
                "tags CONTAINS 'a' AND tags CONTAINS 'b'",
                "sold >= ? AND name = 'a'"
            })
    void storageAttachedIndexesServeTogether(String relations) {
        holds(V5_0, "SELECT * FROM products WHERE " + relations);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name > 'a'", "fresh > true", "maker > ?", "notes = 'a'", "price IN (1, 2)"})
    void storageAttachedIndexesDoNotServe(String relation) {
        breaks(V5_0, CqlRule.FILTERING, "SELECT * FROM products WHERE " + relation, relation);
    }

    @Test
    void severalIndexesAreNotAskedTogether() {
        breaks(CqlRule.FILTERING, "SELECT * FROM users WHERE age = 1 AND name = 'a'", "name = 'a'");
        Finding finding = finding("SELECT * FROM users WHERE age = 1 AND name = 'a'");
        assertThat(finding.found())
                .isEqualTo(
                        "The rows that an index finds would be filtered by name, which has an index that is not asked"
                                + " together with the first");
        assertThat(finding.fix()).endsWith("or write ALLOW FILTERING at the end");
    }

    @Test
    void severalContainsAreNotAskedTogether() {
        breaks(
                CqlRule.FILTERING,
                "SELECT * FROM users WHERE emails CONTAINS 'a' AND emails CONTAINS 'b'",
                "emails CONTAINS 'a'");
    }

    @Test
    void filteringIsSaid() {
        Finding other = finding("SELECT * FROM users WHERE country = 'x' AND name > 'a'");
        assertThat(other.found())
                .isEqualTo(
                        "The column name is not of the primary key and has an index that serves only =, so every row of"
                                + " the partition would be read, and thrown away if it does not fit");
        assertThat(other.allowed())
                .contains("name by = (index users_name)", "weight by =, <, <=, > and >= (index users_weight)");
        Finding part = finding("SELECT * FROM events WHERE tenant = ?");
        assertThat(part.found())
                .isEqualTo(
                        "The WHERE says tenant but not bucket of the partition key (tenant, bucket), so every row of the"
                                + " table would be read, and thrown away if it does not fit");
        assertThat(part.fix()).isEqualTo("add bucket = …, or write ALLOW FILTERING at the end");
        Finding range = finding("SELECT * FROM grid WHERE p > 1");
        assertThat(range.fix())
                .isEqualTo("compare p by = or IN, or ask for a range of token(p), or write ALLOW FILTERING at the end");
    }

    @Test
    void likeNeedsAnIndexThatKnowsIt() {
        breaks(CqlRule.LIKE_INDEX, "SELECT * FROM users WHERE plain LIKE 'a%' ALLOW FILTERING", "plain LIKE 'a%'");
        breaks(CqlRule.LIKE_INDEX, "SELECT * FROM users WHERE name LIKE 'a%'", "name LIKE 'a%'");
        breaks(CqlRule.LIKE_INDEX, "SELECT * FROM users WHERE weight LIKE ?", "weight LIKE ?");
        breaks(CqlRule.LIKE_INDEX, "DELETE FROM users WHERE bio LIKE 'a%'", "bio LIKE 'a%'");
        breaks(V5_0, CqlRule.LIKE_INDEX, "SELECT * FROM products WHERE name LIKE 'a%'", "name LIKE 'a%'");
        assertThat(finding("SELECT * FROM users WHERE name LIKE 'a%'").found())
                .isEqualTo("LIKE is asked of an index, and the column name has none that knows it");
    }

    @Test
    void patternsFitTheIndex() {
        holds("SELECT * FROM users WHERE motto LIKE 'a%'");
        holds("SELECT * FROM users WHERE motto LIKE 'a'");
        breaks(CqlRule.LIKE_PATTERN, "SELECT * FROM users WHERE motto LIKE '%a'", "'%a'");
        breaks(CqlRule.LIKE_PATTERN, "SELECT * FROM users WHERE motto LIKE '%a%'", "'%a%'");
        breaks(CqlRule.LIKE_PATTERN, "SELECT * FROM users WHERE bio LIKE ''", "''");
        breaks(CqlRule.LIKE_PATTERN, "SELECT * FROM users WHERE bio LIKE '%%'", "'%%'");
    }

    @Test
    void indexesAreNotAskedWithIn() {
        breaks(
                CqlRule.INDEX_WITH_IN,
                "SELECT * FROM users WHERE country IN ('a', 'b') AND age = 1",
                "country IN ('a', 'b')");
        holds("SELECT * FROM users WHERE country IN ('a') AND age = 1");
        assertThat(finding("SELECT * FROM users WHERE country IN ? AND age = 1").fix())
                .isEqualTo("write country = … and one statement for each value, or leave it out");
    }

    @Test
    void vectorsAreOrderedBy() {
        breaks(V5_0, CqlRule.VECTOR_RELATION, "SELECT * FROM products WHERE looks = [1, 2, 3]", "looks = [1, 2, 3]");
        holds(V5_0, "SELECT * FROM shapes WHERE corner = ? ALLOW FILTERING");
        assertThat(finding("SELECT * FROM products WHERE looks = [1, 2, 3]").fix())
                .isEqualTo("write ORDER BY looks ANN OF … LIMIT …");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " LIMIT 10", " LIMIT 10000"})
    void aVectorBehindAnotherIsOrderedByToo(String limit) {
        String cql = "SELECT * FROM pictures WHERE frame = [1, 2] AND tone = [1, 2, 3]" + limit + " ALLOW FILTERING";
        breaks(V5_0, CqlRule.VECTOR_RELATION, cql, "tone = [1, 2, 3]");
        holds(V5_0, cql.replace("tone =", "tone >"));
    }

    @Test
    void expressionsAreOfCustomIndexes() {
        breaks(CqlRule.INDEX_EXPRESSION, "SELECT * FROM users WHERE expr(users_age, '1')", "expr(users_age, '1')");
        breaks(CqlRule.INDEX_EXPRESSION, "SELECT * FROM users WHERE expr(users_bio, '1')", "expr(users_bio, '1')");
        breaks(CqlRule.INDEX_EXPRESSION, "SELECT * FROM users WHERE expr(nothing, '1')", "expr(nothing, '1')");
        breaks(
                CqlRule.INDEX_EXPRESSION,
                "DELETE FROM users WHERE country = 'a' AND expr(users_age, '1')",
                "expr(users_age, '1')");
    }

    @Test
    void sasiIsNotAskedWithOthersIn41() {
        String cql = "SELECT * FROM users WHERE weight > 1 AND age = 1 ALLOW FILTERING";
        breaks(V4_1, CqlRule.SASI_INDEX, cql, "age = 1");
        assertThat(verify(V5_0, cql).findings()).isEmpty();
    }
}
