package dev.colonnade.cql.check.write;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static dev.colonnade.cql.check.RuleTests.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {
    private static final String END = " WHERE id = 11111111-2222-4333-8444-555555555555";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title = ?",
                "title = null, year = 1",
                "tags = {}",
                "tags = tags + ?",
                "tags += {'a'}",
                "tags = tags - {'a', 'b'}",
                "tags = tags + null",
                "actors = actors + ?",
                "actors = ? + actors",
                "actors = ['a'] + actors",
                "actors = actors - ?",
                "actors[?] = ?",
                "actors[0] = null",
                "ratings = ratings + ?",
                "ratings = ratings + {'a': 1}",
                "ratings = ratings - ?",
                "ratings -= {'a'}",
                "ratings[?] = ?",
                "ratings['a'] = 1, ratings['b'] = ?",
                "awarded[?] = ?",
                "awarded[1] = ['a']",
                "studio.name = ?",
                "studio.address = {city: ?}, studio.founded = ?",
                "studio = {name: ?}",
                "location = ?",
                "rota.lasts = 1h"
            })
    void setsWhatTheTypeCan(String assignment) {
        holds("UPDATE videos SET " + assignment + END);
    }

    /** The server takes the tuple when it prepares the statement, and fails when it executes it. */
    @Test
    void writesUserTypesByTheNamesOfTheirFields() {
        String update = "UPDATE videos SET studio = ('a')" + END;
        breaks(CqlRule.VALUE_TYPE, update, "('a')");
        assertThat(finding(update).found())
                .isEqualTo("('a') is a tuple, and the fields of studio, which is of the type studio, are written by"
                        + " their names");
        assertThat(finding(update).fix()).startsWith("write {name: …, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year = year + 1", "title += ?", "code = code + 'a'", "price += 1.5", "stars = stars + ?"})
    void addsToNumbersAndTextUnderACondition(String assignment) {
        holds("UPDATE videos SET " + assignment + END + " IF EXISTS");
        String target = assignment.substring(0, assignment.indexOf(' '));
        Finding finding = finding("UPDATE videos SET " + assignment + END);
        assertThat(finding.rule()).isEqualTo(CqlRule.ADDITION);
        assertThat(finding.found()).endsWith("and numbers and text are added to only under a condition");
        assertThat(finding.fix()).isEqualTo("set the sum, or add a condition: IF " + target + " = …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year = year + 1",
                "year -= 1",
                "added = added + 1h",
                "origin = origin + ('a', 1)",
                "studio = studio + {name: 'a'}",
                "genres = genres + {'a'}",
                "chapters += ['a']",
                "labels = labels - {'a'}",
                "location = location + {city: 'a'}"
            })
    void addsToCountersAndCollectionsThatAreNotFrozen(String assignment) {
        breaks(CqlRule.ADDITION, "UPDATE videos SET " + assignment + END, assignment);
    }

    @Test
    void addsOnlyToNumbersAndTextUnderACondition() {
        breaks(CqlRule.ADDITION, "UPDATE videos SET data = data + 0x01" + END + " IF EXISTS", "data = data + 0x01");
        breaks(CqlRule.ADDITION, "UPDATE videos SET year = year - 1" + END + " IF EXISTS", "year = year - 1");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.ADDITION,
                "UPDATE shapes SET corner += [1, 2, 3] WHERE id = 1 IF EXISTS",
                "corner += [1, 2, 3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags = {'a'} + tags", "chapters = ['a'] + chapters", "year = 1 + year"})
    void addsAtTheBeginningOfLists(String assignment) {
        breaks(CqlRule.PREPEND, "UPDATE videos SET " + assignment + END, assignment);
    }

    @Test
    void saysHowToSetWhatIsFrozen() {
        assertThat(finding("UPDATE videos SET genres = genres + {'a'}" + END).fix())
                .isEqualTo("set it as a whole: genres = …");
        assertThat(finding("UPDATE videos SET chapters = ['a'] + chapters" + END)
                        .fix())
                .isEqualTo("set it as a whole: chapters = …");
    }

    @Test
    void saysHowToAddToASet() {
        assertThat(finding("UPDATE videos SET tags = {'a'} + tags" + END).fix()).isEqualTo("write tags = tags + {'a'}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags['a']", "chapters[0]", "labels['a']", "title[0]", "origin[0]", "studio['name']"})
    void setsElementsOfListsAndMapsThatAreNotFrozen(String target) {
        breaks(CqlRule.ELEMENT_WRITE, "UPDATE videos SET " + target + " = 'a'" + END, target);
    }

    @Test
    void saysHowToAddAnElementToASet() {
        Finding finding = finding("UPDATE videos SET tags['a'] = true" + END);
        assertThat(finding.found())
                .isEqualTo("The column tags is a set, whose elements are not set but added and removed");
        assertThat(finding.fix()).isEqualTo("write tags = tags + {'a'}");
    }

    @ParameterizedTest
    @CsvSource({
        "ratings[null] = 1, null",
        "actors[null] = 'a', null",
        "actors[-1] = 'a', -1",
        "ratings[(null)] = 1, (null)"
    })
    void knowsWhichElementItSets(String assignment, String key) {
        breaks(CqlRule.ELEMENT_KEY, "UPDATE videos SET " + assignment + END, key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"location.city", "title.city", "ratings.city", "origin.city"})
    void setsFieldsOfUserDefinedTypesThatAreNotFrozen(String target) {
        breaks(CqlRule.FIELD_WRITE, "UPDATE videos SET " + target + " = 'a'" + END, target);
    }

    @Test
    void setsFieldsThatExist() {
        String cql = "UPDATE videos SET studio.nme = 'a'" + END;
        breaks(CqlRule.UNKNOWN_FIELD, cql, "nme");
        assertThat(finding(cql).found()).isEqualTo("The type studio has no field nme");
        assertThat(finding(cql).allowed()).containsExactly("name");
        assertThat(finding(cql).fix()).isEqualTo("write name");
    }

    @Test
    void setsNoColumnOfTheKey() {
        String cql = "UPDATE comments SET posted = 1 WHERE video = ? AND posted = ? AND id = ?";
        breaks(CqlRule.KEY_WRITE, cql, "posted");
        assertThat(finding(cql).found())
                .isEqualTo("The column posted is of the primary key of comments, and cannot be set");
    }

    @Test
    void setsNoCounter() {
        holds("UPDATE likes SET up = up + ?, down -= 1 WHERE id = ?");
        holds("UPDATE views SET total += 1 WHERE video = ? AND day = ?");
        breaks(CqlRule.COUNTER_SET, "UPDATE likes SET up = 1 WHERE id = ?", "up");
        assertThat(verify("UPDATE likes SET up = max(1) WHERE id = ?").findings())
                .extracting(Finding::rule)
                .containsExactly(CqlRule.COUNTER_SET, CqlRule.AGGREGATE_PLACE);
        Finding finding = finding("UPDATE likes SET up = 1 WHERE id = ?");
        assertThat(finding.found())
                .isEqualTo("The column up of likes is a counter, and a counter is not set but counted up or down");
        assertThat(finding.fix()).isEqualTo("write up = up + 1");
    }

    @Test
    void setsColumnsOfItsTable() {
        String cql = "UPDATE comments SET boddy = 'a' WHERE video = ? AND posted = ? AND id = ?";
        breaks(CqlRule.UNKNOWN_COLUMN, cql, "boddy");
        assertThat(finding(cql).allowed()).containsExactly("body");
    }

    @Test
    void setsOnlyStaticColumnsByThePartition() {
        holds("UPDATE comments SET title = ? WHERE video = ?");
        holds("UPDATE comments SET title = ? WHERE video = ? IF EXISTS");
        holds("UPDATE comments SET title = ? WHERE video = ? IF pinned = 1");
        breaks(CqlRule.CLUSTERING_MISSING, "UPDATE comments SET title = ? WHERE video = ? IF edits = 1", "video = ?");
        breaks(CqlRule.STATIC_ONLY, "UPDATE comments SET title = ? WHERE video = ? AND posted = 1", "posted = 1");
    }
}
