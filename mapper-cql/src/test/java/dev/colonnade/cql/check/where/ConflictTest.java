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

/** The relations of one column beside each other, tuples and tokens. */
class ConflictTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a > ? AND a <= ?",
                "(a, b) > ? AND a < ?",
                "a >= 1 AND (a, b, c) < (1, 2, ?)",
                "(a, b) IN ?",
                "(a, b) IN ((?, 1), (?, 2))",
                "(a, b) IN (?, ?)",
                "(a) = (1) AND b = 2",
                "a = 1 AND (b, c) > (1, 2)"
            })
    void fit(String relations) {
        holds("SELECT * FROM grid WHERE p = 1 AND " + relations);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = 1 AND a = 2 | a = 2",
                "a = 1 AND a > 2 | a > 2",
                "a IN (1, 2) AND a = 2 | a = 2",
                "a > 1 AND a = 2 | a = 2",
                "a > 1 AND a >= 2 | a >= 2",
                "a < 1 AND a <= 2 | a <= 2",
                "(a, b) = (1, 2) AND a = 1 | a = 1",
                "(a, b) > (1, 2) AND b > 1 | b > 1",
                "(a, b) > (1, 2) AND (a) > (3) | (a) > (3)",
                "token(p) > 1 AND token(p) > 2 | token(p) > 2"
            })
    void conflict(String relations, String underlined) {
        breaks(CqlRule.CONFLICTING_RELATIONS, "SELECT * FROM grid WHERE " + relations + " ALLOW FILTERING", underlined);
    }

    @Test
    void containsStandsWithContains() {
        holds(
                "SELECT * FROM videos WHERE ratings CONTAINS 1 AND ratings CONTAINS KEY 'a' AND ratings['b'] = 2 ALLOW FILTERING");
        breaks(
                CqlRule.CONFLICTING_RELATIONS,
                "SELECT * FROM videos WHERE chapters CONTAINS 'a' AND chapters = ['a'] ALLOW FILTERING",
                "chapters = ['a']");
    }

    @Test
    void conflictsAreSaidOnce() {
        Finding finding = finding("SELECT * FROM grid WHERE p = 1 AND a = 1 AND a > 2 AND a < 3");
        assertThat(finding.found()).isEqualTo("The column a is restricted by =, which must be its only relation");
        assertThat(finding.fix()).isEqualTo("keep a = 1 or a > 2, not both");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TUPLE_RELATION | (a, c) = (1, 2) | c",
                "TUPLE_RELATION | (b, a) = (1, 2) | a",
                "TUPLE_RELATION | (a, a) = (1, 2) | a",
                "TUPLE_RELATION | (p, a) = (1, 2) | p",
                "TUPLE_RELATION | (a, v) = (1, 2) | v",
                "TUPLE_RELATION_SIZE | (a, b) = (1, 2, 3) | (1, 2, 3)",
                "TUPLE_RELATION_SIZE | (a, b) IN ((1, 2), (3)) | (3)"
            })
    void tuples(CqlRule rule, String relation, String underlined) {
        breaks(rule, "SELECT * FROM grid WHERE p = 1 AND " + relation, underlined);
    }

    @Test
    void tuplesAreSaid() {
        Finding finding = finding("SELECT * FROM grid WHERE p = 1 AND (a, c) = ?");
        assertThat(finding.found())
                .isEqualTo(
                        "The column c does not come right after a in the primary key, and a tuple follows the key's order");
        assertThat(finding.fix()).isEqualTo("name columns of (a, b, c, d) one after the other");
    }

    @Test
    void tokensAreOfTheKey() {
        holds("SELECT * FROM events WHERE token(tenant, bucket) > ? AND token(tenant, bucket) <= 5");
        breaks(CqlRule.TOKEN_RELATION, "SELECT * FROM events WHERE token(tenant) > 1", "tenant");
        breaks(CqlRule.TOKEN_RELATION, "SELECT * FROM events WHERE token(bucket, tenant) > 1", "bucket, tenant");
        breaks(
                CqlRule.TOKEN_RELATION,
                "SELECT * FROM events WHERE token(tenant, bucket, kind) > 1",
                "tenant, bucket, kind");
        breaks(
                CqlRule.TOKEN_RELATION,
                "SELECT * FROM events WHERE token(tenant, bucket, bucket) > 1",
                "tenant, bucket, bucket");
        Finding finding = finding("SELECT * FROM events WHERE token(tenant) > 1");
        assertThat(finding.found()).endsWith("and this one lacks bucket");
        assertThat(finding.fix()).isEqualTo("write token(tenant, bucket)");
    }
}
