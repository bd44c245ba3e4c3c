package dev.colonnade.cql.check.term;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;

class LiteralTest {
    @Test
    void isOfTheKindOfItsColumn() {
        holds(set("actors", "['a', 'b']"));
        holds(set("tags", "{'a'}"));
        holds(set("ratings", "{'a': 1}"));
        holds(set("ratings", "{}"));
        holds(set("awarded", "{1: ['a']}"));
        breaks(CqlRule.VALUE_TYPE, set("tags", "['a']"), "['a']");
        breaks(CqlRule.VALUE_TYPE, set("actors", "{'a'}"), "{'a'}");
        breaks(CqlRule.VALUE_TYPE, set("actors", "{}"), "{}");
        breaks(CqlRule.VALUE_TYPE, set("tags", "{'a': 1}"), "{'a': 1}");
        breaks(CqlRule.VALUE_TYPE, set("year", "(1, 2)"), "(1, 2)");
        breaks(CqlRule.VALUE_TYPE, set("title", "{name: 'x'}"), "{name: 'x'}");
    }

    @Test
    void hasElementsOfTheRightTypes() {
        breaks(CqlRule.VALUE_TYPE, set("actors", "['a', 1]"), "1");
        breaks(CqlRule.VALUE_TYPE, set("tags", "{'a', 1.5}"), "1.5");
        breaks(CqlRule.VALUE_TYPE, set("ratings", "{1: 1}"), "1");
        breaks(CqlRule.VALUE_TYPE, set("ratings", "{'a': 'b'}"), "'b'");
        breaks(CqlRule.VALUE_TYPE, set("awarded", "{1: ['a', 2]}"), "2");
        breaks(CqlRule.VALUE_TYPE, set("ratings", "{'a': 2147483648}"), "2147483648");
        assertThat(finding(set("actors", "['a', 1]")).found())
                .isEqualTo("1 is a whole number and no value for an element of actors, which is of the type text");
    }

    @Test
    void hasNoMarkersAndNoNullsInCollections() {
        holds(set("location", "{street: ?, zip: ?}"));
        holds(set("origin", "(?, null)"));
        breaks(CqlRule.MARKER_IN_COLLECTION, set("tags", "{?}"), "?");
        breaks(CqlRule.MARKER_IN_COLLECTION, set("awarded", "{1: [:a]}"), ":a");
        breaks(CqlRule.MARKER_IN_COLLECTION, set("takes", "[(?, 'a')]"), "?");
        breaks(CqlRule.NULL_IN_COLLECTION, set("actors", "['a', null]"), "null");
        breaks(CqlRule.NULL_IN_COLLECTION, set("ratings", "{'a': (int) null}"), "(int) null");
        assertThat(finding(set("tags", "{?}")).fix()).isEqualTo("bind the whole value with one marker");
    }

    @Test
    void isATupleOfAtMostAsManyComponents() {
        holds(set("origin", "('a')"));
        holds(set("origin", "('a', 1)"));
        holds(set("year", "(((5)))"));
        breaks(CqlRule.LITERAL_SIZE, set("origin", "('a', 1, 2)"), "2");
        breaks(CqlRule.VALUE_TYPE, set("origin", "(1, 1)"), "1");
    }

    @Test
    void isAUserDefinedTypeWithItsFields() {
        holds(set("studio", "{name: 'x', address: {zip: 1}, awards: ['a']}"));
        breaks(CqlRule.UNKNOWN_FIELD, set("location", "{zap: 1}"), "zap");
        breaks(CqlRule.VALUE_TYPE, set("studio", "{address: {zip: 'a'}}"), "'a'");
        breaks(CqlRule.DUPLICATE_FIELD, set("location", "{zip: ?, zip: 1}"), "zip");
        assertThat(finding(set("location", "{zap: 1}")).fix()).isEqualTo("write zip");
        assertThat(finding(set("location", "{nothing: 1}")).allowed()).containsExactly("street", "city", "zip");
    }

    @Test
    void isAVectorOfItsDimension() {
        holds(CassandraVersion.V5_0, shape("corner", "[1, 2.5, ?]"));
        holds(CassandraVersion.V5_0, shape("matrix", "[[1, 2], [3, 4]]"));
        refused(CqlRule.LITERAL_SIZE, shape("corner", "[1, 2]"), "[1, 2]");
        refused(CqlRule.VALUE_TYPE, shape("corner", "[1, 2, 'a']"), "'a'");
        refused(CqlRule.NULL_IN_COLLECTION, shape("corner", "[1, 2, null]"), "null");
        refused(CqlRule.VALUE_TYPE, shape("corner", "{1, 2, 3}"), "{1, 2, 3}");
    }

    @Test
    void namesItsMarkersAsTheServerDoes() {
        holds("INSERT INTO videos (id, tags, location, origin) VALUES (?, ?, {street: ?}, (?, :n))");
    }

    private static void refused(CqlRule rule, String cql, String underlined) {
        breaks(CassandraVersion.V5_0, rule, cql, underlined);
    }

    private static String set(String column, String value) {
        return "UPDATE videos SET " + column + " = " + value + " WHERE id = ?";
    }

    private static String shape(String column, String value) {
        return "UPDATE shapes SET " + column + " = " + value + " WHERE id = ?";
    }
}
