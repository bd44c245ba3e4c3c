package dev.colonnade.cql.check.write.json;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsertJsonTest {
    private static final String ID = "{\"id\": \"11111111-2222-4333-8444-555555555555\"";

    private static String video(String members) {
        return "INSERT INTO videos JSON '" + ID + ", " + members + "}'";
    }

    @Test
    void takesAMarker() {
        holds("INSERT INTO videos JSON ?");
        holds("INSERT INTO videos JSON :video DEFAULT UNSET IF NOT EXISTS USING TTL ?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\": null",
                "\"TITLE\": \"a\\u00e9\\n\"",
                "\"\\\"title\\\"\": \"\"",
                "\"year\": -0",
                "\"year\": \"+5\"",
                "\"year\": \"\"",
                "\"stars\": \"5\", \"parts\": 32767",
                "\"size\": 5000000000",
                "\"serial\": 123456789012345678901234567890",
                "\"price\": 1.5e3",
                "\"price\": \"\"",
                "\"score\": \"NaN\", \"rating\": 1e400",
                "\"public\": \"True\"",
                "\"added\": 1700000000000",
                "\"added\": \"2020-01-01\"",
                "\"released\": \"2020-01-01\", \"aired\": \"12:00:00\"",
                "\"data\": \"0x00ff\"",
                "\"runtime\": \"1h\"",
                "\"source\": \"::1\"",
                "\"tags\": [], \"actors\": [\"a\", \"a\"]",
                "\"tags\": \"[1]\".",
                "\"ratings\": {\"a\": 1}",
                "\"awarded\": {\"1\": [\"a\"]}",
                "\"studio\": {\"NAME\": \"a\", \"founded\": null}",
                "\"studio\": \"{}\"",
                "\"origin\": [null, 1]",
                "\"year\": 1, \"year\": 2"
            })
    void takesValuesOfTheColumns(String members) {
        holds(members.endsWith(".") ? video("\"tags\": \"[\\\"a\\\"]\"") : video(members));
    }

    @Test
    void doesNotLookBehindTheDocument() {
        holds("INSERT INTO videos JSON '" + ID + "} and more'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\": 5|5",
                "\"code\": \"é\"|\"é\"",
                "\"year\": 1.0|1.0",
                "\"year\": 2147483648|2147483648",
                "\"stars\": 128|128",
                "\"size\": 9223372036854775808|9223372036854775808",
                "\"serial\": \"\"|\"\"",
                "\"serial\": 1e2|1e2",
                "\"price\": 1e999|1e999",
                "\"public\": 1|1",
                "\"added\": 5|5",
                "\"released\": 5|5",
                "\"edition\": \"11111111-2222-4333-8444-555555555555\"|\"11111111-2222-4333-8444-555555555555\"",
                "\"data\": \"00\"|\"00\"",
                "\"data\": \"0x0\"|\"0x0\"",
                "\"tags\": {}|{}",
                "\"tags\": [null]|null",
                "\"tags\": [\"a\", 5]|5",
                "\"tags\": \"null\"|\"null\"",
                "\"ratings\": []|[]",
                "\"ratings\": {\"a\": \"b\"}|\"b\"",
                "\"awarded\": {\"b\": []}|\"b\"",
                "\"studio\": {\"nme\": null}|\"nme\"",
                "\"studio\": {\"founded\": true}|true",
                "\"origin\": [\"a\"]|[\"a\"]",
                "\"origin\": [1, 1]|1"
            })
    void takesNoOtherValues(String members, String value) {
        breaks(CqlRule.JSON_VALUE, video(members), value);
    }

    @Test
    void saysWhatTheColumnIs() {
        assertThat(finding(video("\"tags\": {}")).found())
                .isEqualTo("The column tags is of the type set<text>, and not an object but an array stands for a set");
    }

    @Test
    void namesColumns() {
        breaks(CqlRule.UNKNOWN_COLUMN, video("\"titel\": 1"), "\"titel\"");
        breaks(CqlRule.UNKNOWN_COLUMN, video("\"\": 1"), "\"\"");
        breaks(
                CqlRule.UNKNOWN_COLUMN,
                "INSERT INTO \"Mixed\" JSON '{\"\\\"Id\\\"\":1, \"select\":1, \"value\":1}'",
                "\"value\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]|'[1]'",
                "null|'null'",
                "|''",
                "{|'{'",
                "{\"id\" 1}|1",
                "{id: 1}|i",
                "{\"id\": 01}|0",
                "{\"id\": 1,}|}",
                "{\"id\": +1}|+",
                "{\"id\": .5}|.",
                "{\"id\": NaN}|N",
                "{\"id\": \"\\q\"}|q"
            })
    void isAJsonObject(String document, String wrong) {
        String text = document == null ? "" : document;
        breaks(CqlRule.JSON_DOCUMENT, "INSERT INTO videos JSON '" + text + "'", wrong);
    }

    @Test
    void hasTheWholeKey() {
        breaks(CqlRule.JSON_KEY, "INSERT INTO videos JSON '{\"id\": null}'", "null");
        breaks(CqlRule.JSON_KEY, "INSERT INTO words JSON '{\"word\": \"\"}'", "\"\"");
        String missing = "INSERT INTO videos JSON '{\"title\": \"a\"}'";
        breaks(CqlRule.JSON_KEY, missing, "'{\"title\": \"a\"}'");
        assertThat(finding(missing).found()).isEqualTo("The document has no value of id, which is of the primary key");
    }

    @Test
    void hasVectorsOfTheirSize() {
        CassandraVersion version = CassandraVersion.V5_0;
        holds(version, "INSERT INTO shapes JSON '{\"id\": 1, \"corner\": [1, \"2\", 3.5], \"names\": [\"a\", \"b\"]}'");
        breaks(version, CqlRule.JSON_VALUE, "INSERT INTO shapes JSON '{\"id\": 1, \"corner\": [1, 2]}'", "[1, 2]");
        breaks(
                version,
                CqlRule.VECTOR_VALUE,
                "INSERT INTO products JSON '{\"shop\": 1, \"id\": 1, \"looks\": [1, \"NaN\", 3.5]}'",
                "\"NaN\"");
    }
}
