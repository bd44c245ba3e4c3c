package dev.colonnade.cql.check.write;

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

class ConditionTest {
    private static final String VIDEO = "UPDATE videos SET title = 'a' WHERE id = uuid() IF ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXISTS",
                "title = ?",
                "title = null AND year != null",
                "year > ? AND year <= 5",
                "year IN (1, ?, 3)",
                "year IN ?",
                "year IN ()",
                "title IN (null, 'a')",
                "tags = ?",
                "tags = {}",
                "tags != {} AND actors = []",
                "tags > {'a'}",
                "tags IN ?",
                "tags IN ({'a'}, ?)",
                "tags CONTAINS ?",
                "actors CONTAINS 'a'",
                "ratings CONTAINS 5",
                "ratings CONTAINS KEY ?",
                "genres CONTAINS ?",
                "labels CONTAINS KEY 'a'",
                "awarded CONTAINS ['a']",
                "ratings[?] = ?",
                "ratings['a'] IN ?",
                "actors[0] > ?",
                "chapters[?] = ?",
                "labels['a'] != 'b'",
                "studio.name = ?",
                "studio.address IN ?",
                "location.city IN ('a', ?)",
                "studio = {name: ?}",
                "location > ?",
                "runtime = 1h",
                "span != ?",
                "genres > {}",
                "source < '127.0.0.1'"
            })
    void comparesColumnsAndTheirParts(String condition) {
        holds(VIDEO + condition);
    }

    @Test
    void isNotOnTheKey() {
        breaks(CqlRule.KEY_CONDITION, VIDEO + "id = uuid()", "id");
        assertThat(verify(VIDEO + "id = 1").findings())
                .extracting(Finding::rule)
                .containsExactly(CqlRule.VALUE_TYPE, CqlRule.KEY_CONDITION);
        assertThat(finding(VIDEO + "id = ?").fix())
                .isEqualTo("restrict it in WHERE; write IF EXISTS to ask whether there is a row");
    }

    @Test
    void isNotOnCounters() {
        breaks(CqlRule.COUNTER_CONDITION, "UPDATE likes SET up += 1 WHERE id = ? IF EXISTS", "IF EXISTS");
        breaks(CqlRule.COUNTER_CONDITION, "UPDATE likes SET up += 1 WHERE id = ? IF up = 1", "IF up = 1");
        breaks(CqlRule.COUNTER_CONDITION, "DELETE FROM likes WHERE id = ? IF EXISTS", "IF EXISTS");
    }

    @ParameterizedTest
    @CsvSource({
        "tags['a'] = 'a', tags['a']",
        "title[0] = 'a', title[0]",
        "origin[0] = 'a', origin[0]",
        "title.name = 'a', title.name",
        "origin.name = 'a', origin.name"
    })
    void isOnElementsOfListsAndMapsAndOnFields(String condition, String target) {
        breaks(CqlRule.CONDITION_PART, VIDEO + condition, target);
    }

    @Test
    void saysHowToAskASet() {
        assertThat(finding(VIDEO + "tags['a'] = 'a'").fix()).isEqualTo("write tags CONTAINS 'a'");
    }

    @Test
    void isOnFieldsThatExist() {
        breaks(CqlRule.UNKNOWN_FIELD, VIDEO + "studio.nme = 'a'", "nme");
        breaks(CqlRule.UNKNOWN_COLUMN, VIDEO + "titel = 'a'", "titel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title CONTAINS 'a'",
                "tags CONTAINS KEY 'a'",
                "origin CONTAINS 'a'",
                "runtime > 1h",
                "breaks < [1h]",
                "pauses >= [1h]",
                "span <= ('a', 1h)",
                "rota > {lasts: 1h}",
                "breaks[0] > 1h",
                "rota.lasts > 1h",
                "crew.lasts < 1h"
            })
    void comparesInAWayThatTheTypeCan(String condition) {
        breaks(CqlRule.CONDITION_OPERATOR, VIDEO + condition, condition);
    }

    @Test
    void comparesADurationInAMessage() {
        assertThat(finding(VIDEO + "runtime > ?").found())
                .isEqualTo("runtime is of the type duration, which has durations, and these have no order");
    }

    @ParameterizedTest
    @CsvSource({
        "year > null, null",
        "tags CONTAINS null, null",
        "ratings['a'] < null, null",
        "studio.name > null, null",
        "year > (null), (null)",
        "year <= (int) ((null)), (int) ((null))",
        "actors <= ([]), ([])",
        "tags > {}, {}",
        "tags > (set<text>) {}, (set<text>) {}",
        "actors <= [], []",
        "ratings >= {}, {}"
    })
    void ordersNoNull(String condition, String value) {
        breaks(CqlRule.NULL_CONDITION, VIDEO + condition, value);
    }

    @Test
    void aTupleOfNullIsNoNull() {
        holds(VIDEO + "origin > (null)");
    }

    @Test
    void knowsWhichElementItTests() {
        breaks(CqlRule.ELEMENT_KEY, VIDEO + "ratings[null] = 1", "null");
        breaks(CqlRule.ELEMENT_KEY, VIDEO + "actors[-1] = 'a'", "-1");
        breaks(CqlRule.ELEMENT_KEY, VIDEO + "ratings[(null)] = 1", "(null)");
        breaks(CqlRule.ELEMENT_KEY, VIDEO + "actors[(-1)] = 'a'", "(-1)");
    }

    @Test
    void isOnOneRow() {
        holds("UPDATE comments SET body = ? WHERE video IN (?) AND posted = ? AND id IN (?) IF EXISTS");
        String cql = "UPDATE comments SET body = 'a' WHERE video = uuid() AND posted = 1 AND id IN (now(), now())"
                + " IF EXISTS";
        breaks(CqlRule.CONDITION_IN, cql, "id IN (now(), now())");
        breaks(CqlRule.CONDITION_IN, "DELETE FROM words WHERE word IN ('a', 'b') IF EXISTS", "word IN ('a', 'b')");
        assertThat(finding(cql).found())
                .isEqualTo("A write with a condition is of one row, and cannot have IN on the primary key");
    }

    @Test
    void isOnAPartitionThatItsTokenLeaves() {
        holds("DELETE FROM words WHERE word = 'a' AND token(word) >= token('a') IF EXISTS");
        holds("DELETE FROM words WHERE word = 'a' AND token(word) > token(?) IF EXISTS");
        String cql = "DELETE FROM words WHERE word = 'a' AND token(word) > token('a') IF EXISTS";
        breaks(CqlRule.CONDITION_IN, cql, "token(word) > token('a')");
        assertThat(finding(cql).found())
                .isEqualTo("A write with a condition is of one row, and the partition of the key is not of these"
                        + " tokens");
    }
}
