package dev.colonnade.cql.check.write;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeleteTest {
    private static final String END = " FROM videos WHERE id = 11111111-2222-4333-8444-555555555555";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title, year",
                "tags",
                "tags[?]",
                "tags['a'], tags['b']",
                "actors[0]",
                "actors[?]",
                "ratings[?]",
                "awarded[1]",
                "studio.name",
                "studio",
                "location"
            })
    void deletesRowsColumnsAndTheirParts(String targets) {
        holds("DELETE " + targets + END);
    }

    @Test
    void deletesRangesOfRows() {
        holds("DELETE FROM comments WHERE video = ?");
        holds("DELETE FROM comments WHERE video IN ? AND posted > ?");
        holds("DELETE FROM comments WHERE video = ? AND posted = ? AND id < ?");
        holds("DELETE title FROM comments WHERE video = ?");
        holds("DELETE body FROM comments WHERE video = ? AND posted IN ? AND id IN (?, ?)");
    }

    @ParameterizedTest
    @CsvSource({
        "'body', 'video = uuid()'",
        "'body, edits', 'video = uuid() AND posted = 1'",
        "'body', 'video = uuid() AND posted > 1'"
    })
    void deletesColumnsOfSingleRows(String targets, String where) {
        breaks(CqlRule.DELETE_BY_KEY, "DELETE " + targets + " FROM comments WHERE " + where, targets);
    }

    @Test
    void deletesSingleRowsUnderACondition() {
        holds("DELETE FROM comments WHERE video = ? AND posted = ? AND id = ? IF EXISTS");
        holds("DELETE title FROM comments WHERE video = ? IF pinned = 1");
        String rows = "DELETE FROM comments WHERE video = ? IF pinned = 1";
        breaks(CqlRule.DELETE_BY_KEY, rows, "IF pinned = 1");
        breaks(CqlRule.DELETE_BY_KEY, "DELETE title FROM comments WHERE video = ? IF edits = 1", "IF edits = 1");
        assertThat(finding(rows).found())
                .isEqualTo("A condition decides over one row, and WHERE does not say the whole primary key");
        assertThat(finding(rows).fix()).isEqualTo("restrict posted and id by = or IN in WHERE");
    }

    @Test
    void deletesNoColumnOfTheKey() {
        breaks(CqlRule.KEY_WRITE, "DELETE id" + END, "id");
        assertThat(finding("DELETE id" + END).fix()).isEqualTo("delete the row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title['a']", "genres['a']", "chapters[0]", "labels['a']", "studio['a']"})
    void deletesElementsOfCollectionsThatAreNotFrozen(String target) {
        breaks(CqlRule.ELEMENT_WRITE, "DELETE " + target + END, target);
    }

    @ParameterizedTest
    @CsvSource({"tags[null], null", "ratings[null], null", "actors[null], null", "actors[-3], -3"})
    void knowsWhichElementItDeletes(String target, String key) {
        breaks(CqlRule.ELEMENT_KEY, "DELETE " + target + END, key);
    }

    @Test
    void deletesFieldsOfUserDefinedTypesThatAreNotFrozen() {
        breaks(CqlRule.FIELD_WRITE, "DELETE location.city" + END, "location.city");
        breaks(CqlRule.FIELD_WRITE, "DELETE tags.city" + END, "tags.city");
        breaks(CqlRule.UNKNOWN_FIELD, "DELETE studio.city" + END, "city");
    }

    @Test
    void deletesColumnsOfItsTable() {
        breaks(CqlRule.UNKNOWN_COLUMN, "DELETE titel" + END, "titel");
    }
}
