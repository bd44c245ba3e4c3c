package dev.colonnade.cql.check.term;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.check.Severity;
import org.junit.jupiter.api.Test;

class CallTest {
    @Test
    void calls() {
        holds(set("edition", "now()"));
        holds(set("released", "todate(now())"));
        holds(set("released", "system.todate((timeuuid) ?)"));
        holds(set("data", "intasblob(?)"));
        holds(set("size", "token(?)"));
        holds(set("title", "CAST((int) 5 AS text)"));
        breaks(CqlRule.UNKNOWN_FUNCTION, set("title", "nosuch(1)"), "nosuch(1)");
        breaks(CqlRule.UNKNOWN_FUNCTION, set("title", "system.nosuch(1)"), "system.nosuch(1)");
        breaks(CqlRule.UNKNOWN_FUNCTION, set("size", "1 + nosuch(1)"), "nosuch(1)");
        breaks(CqlRule.FUNCTION_ARGUMENTS, set("edition", "now(1)"), "now(1)");
        breaks(CqlRule.FUNCTION_ARGUMENTS, set("data", "intasblob('a')"), "'a'");
        breaks(CqlRule.FUNCTION_ARGUMENTS, set("released", "todate(true)"), "todate(true)");
        breaks(CqlRule.FUNCTION_ARGUMENTS, set("size", "token(1)"), "1");
        breaks(CqlRule.FUNCTION_ARGUMENTS, set("title", "CAST((blob) 0x00 AS text)"), "CAST((blob) 0x00 AS text)");
        breaks(CqlRule.AMBIGUOUS_CALL, set("released", "todate(?)"), "todate(?)");
        breaks(CqlRule.FUNCTION_RESULT, set("year", "now()"), "now()");
        breaks(CqlRule.AGGREGATE_PLACE, set("size", "\"countRows\"()"), "\"countRows\"()");
        assertThat(finding(set("year", "now()")).found())
                .isEqualTo("now() gives timeuuid, and year is of the type int");
        assertThat(finding(set("data", "intasblob('a')")).fix()).isEqualTo("give it a value of the type int");
        assertThat(finding(set("released", "todate(true)")).allowed())
                .containsExactly("todate(timestamp)", "todate(timeuuid)");
    }

    /** Cassandra takes the first in an order that is another one each time that a server starts. */
    @Test
    void warnsOfFunctionsOfWhichTheServerTakesAny() {
        Finding any = finding(set("year", "-? * 1"));
        assertThat(any.rule()).isEqualTo(CqlRule.AMBIGUOUS_CALL);
        assertThat(any.severity()).isEqualTo(Severity.WARNING);
        assertThat(any.found())
                .isEqualTo("3 functions * fit this call alike, and each server takes the one that it happens to meet"
                        + " first");
        assertThat(any.fix()).isEqualTo("say of which type each operand is");
        holds(set("year", "-(int) ? * 1"));
    }

    @Test
    void theNumberOfArgumentsIsToldBeforeWhatIsInThem() {
        breaks(CqlRule.FUNCTION_ARGUMENTS, set("data", "intasblob(nothing(1), 2)"), "intasblob(nothing(1), 2)");
    }

    @Test
    void namesTheFunctionsThatLookLikeAnUnknownOne() {
        Finding near = finding(set("released", "toDat(now())"));
        assertThat(near.found()).isEqualTo("There is no function todat in Cassandra 5.0 or in this keyspace");
        assertThat(near.allowed()).containsExactly("todate");
        assertThat(near.fix()).isEqualTo("write todate");
        assertThat(finding(set("released", "system.toDat(now())")).fix()).isEqualTo("write system.todate");
        Finding far = finding(set("title", "nosuch(1)"));
        assertThat(far.allowed()).isEmpty();
        assertThat(far.fix()).isEqualTo("call a function that exists, or create this one");
        assertThat(finding("SELECT sum(title) FROM videos").found())
                .isEqualTo("There is no function sum that takes (title)");
    }

    @Test
    void proposesTypesThatSayWhichFunctionIsMeant() {
        assertThat(finding(set("released", "toDate(:at)")).fix())
                .isEqualTo("say which types are meant, for example (timestamp) :at");
        holds(set("released", "toDate((timestamp) :at)"));
        assertThat(finding(set("year", ":a + :b")).fix())
                .isEqualTo("say which types are meant, for example (int) :a and (int) :b");
        holds(set("year", "(int) :a + (int) :b"));
        assertThat(finding(set("title", "mask_null(:x)")).fix())
                .isEqualTo("say which type is meant, for example (text) :x");
        holds(CassandraVersion.V5_0, set("title", "mask_null((text) :x)"));
        assertThat(finding(set("year", "collection_count(:x)")).fix())
                .isEqualTo("say which type is meant, for example (list<text>) :x");
        holds(CassandraVersion.V5_0, set("year", "collection_count((list<text>) :x)"));
    }

    @Test
    void operates() {
        holds(set("year", "(int) 1 + (int) 2 * (int) 3"));
        holds(set("year", "-(int) 5"));
        holds(set("added", "(timestamp) ? + 1d"));
        holds(set("year", "(int) ? + (int) ?"));
        breaks(CqlRule.OPERAND_TYPES, set("title", "'a' - 'b'"), "'a' - 'b'");
        breaks(CqlRule.AMBIGUOUS_CALL, set("year", "? + ?"), "? + ?");
        breaks(CqlRule.OPERAND_TYPES, set("year", "1.5 + 1"), "1.5 + 1");
        assertThat(finding(set("title", "'a' - 'b'")).found())
                .isEqualTo("There is no - that takes 'a' and 'b' and gives text");
        assertThat(finding(set("title", "'a' - 'b'")).allowed())
                .containsExactly("number - number", "date - duration", "timestamp - duration");
        assertThat(finding(set("year", "1.5 + 1")).allowed())
                .containsExactly("number + number", "text + text", "date + duration", "timestamp + duration");
        assertThat(finding(set("year", "1.5 + 1")).fix())
                .isEqualTo("write operands that + takes, whose result is of the type that is wanted");
        assertThat(finding("SELECT -title FROM videos").allowed()).containsExactly("- number");
    }

    @Test
    void speaksJson() {
        holds(set("tags", "fromJson('[]')"));
        holds(CassandraVersion.V5_0, set("title", "to_json(5)"));
        breaks(CassandraVersion.V4_1, CqlRule.JSON_FUNCTION_PLACE, set("title", "toJson(5)"), "toJson(5)");
    }

    @Test
    void callsFunctionsOfAnyTypeSinceCassandra5() {
        holds(CassandraVersion.V5_0, set("title", "mask_inner('abc', 1, 1)"));
        holds(CassandraVersion.V5_0, set("title", "mask_replace(?, ?)"));
        holds(CassandraVersion.V5_0, set("year", "collection_max((list<int>) ?)"));
        holds(CassandraVersion.V5_0, set("rating", "similarity_cosine((vector<float, 2>) ?, (vector<float, 2>) ?)"));
        breaks(CassandraVersion.V4_1, CqlRule.UNKNOWN_FUNCTION, set("title", "mask_null('a')"), "mask_null('a')");
        refused(CqlRule.AMBIGUOUS_CALL, set("title", "mask_null(?)"), "?");
        refused(CqlRule.FUNCTION_ARGUMENTS, set("year", "collection_count(1)"), "1");
        refused(CqlRule.FUNCTION_ARGUMENTS, set("year", "collection_sum((list<text>) ?)"), "(list<text>) ?");
        refused(CqlRule.FUNCTION_ARGUMENTS, set("year", "collection_count()"), "collection_count()");
        refused(CqlRule.FUNCTION_ARGUMENTS, set("tags", "map_keys((set<text>) ?)"), "(set<text>) ?");
        refused(
                CqlRule.FUNCTION_ARGUMENTS,
                set("rating", "similarity_cosine((vector<float, 2>) ?, (vector<float, 3>) ?)"),
                "(vector<float, 3>) ?");
        refused(CqlRule.FUNCTION_ARGUMENTS, "SELECT similarity_cosine([], []) FROM videos", "[]");
    }

    private static void refused(CqlRule rule, String cql, String underlined) {
        breaks(CassandraVersion.V5_0, rule, cql, underlined);
    }

    private static String set(String column, String value) {
        return "UPDATE videos SET " + column + " = " + value + " WHERE id = ?";
    }
}
