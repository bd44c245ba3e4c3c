package dev.colonnade.cql.check.term;

import static dev.colonnade.cql.check.RuleTests.breaks;
import static dev.colonnade.cql.check.RuleTests.finding;
import static dev.colonnade.cql.check.RuleTests.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Checker;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "year | blobAsInt(0xcafe) | 0xcafe",
                "year | blobAsInt(textAsBlob('abc')) | textAsBlob('abc')",
                "title | blobAsText(0xff) | 0xff",
                "year | blobAsInt(uuid()) | uuid()",
                "year | fromJson('\"high\"') | '\"high\"'",
                "year | fromJson('high') | 'high'",
                "tags | fromJson('[1]') | '[1]'",
                "year | (int) 1 / (int) 0 | (int) 0",
                "year | (int) 1 % (int) 0 | (int) 0",
                "released | floor('2020-02-29', 1h) | 1h",
                "released | floor('2020-02-29', -1d) | -1d",
                "released | floor('1969-12-31', 1d) | 1d",
                "price | (decimal) 1.5 * (double) -Infinity | (double) -Infinity",
                "added | floor('2020-02-29', 1us) | 1us",
                "added | floor('2020-02-29', 1h, '2021-01-01') | 1h",
            })
    void noConstantIsGivenThatAFunctionFailsOn(String column, String value, String blamed) {
        breaks(CqlRule.FUNCTION_VALUE, set(column, value), blamed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title | mask_inner('abc', 1, 1, 'xx') | 'xx'",
                "title | mask_outer('abc', 1, 1, '') | ''",
                "data | mask_hash('abc', 'none') | 'none'",
                "data | (blob) mask_replace(0x00, 0x) | 0x",
            })
    void masksHaveOneCharacterAndKnowTheirAlgorithm(String column, String value, String blamed) {
        breaks(CassandraVersion.V5_0, CqlRule.FUNCTION_VALUE, set(column, value), blamed);
    }

    /** What is constant is computed before a row is read, and masks are made. */
    @Test
    void soItIsInSelectClauses() {
        breaks(CqlRule.FUNCTION_VALUE, "SELECT blobAsText(0xff) FROM videos", "0xff");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.FUNCTION_VALUE,
                "SELECT mask_inner(title, 1, 1, 'xx') FROM videos",
                "'xx'");
        holds("SELECT year / (int) 0 FROM videos");
    }

    @Test
    void otherConstantsAreFine() {
        holds(set("year", "blobAsInt(0x0000cafe)"));
        holds(set("year", "blobAsInt(intAsBlob(1))"));
        holds(set("title", "blobAsText(textAsBlob('é'))"));
        holds(set("year", "fromJson('5')"));
        holds(set("year", "fromJson('null')"));
        holds(set("year", "(int) 0 / (int) 1"));
        holds(set("released", "floor('2020-02-29', 1mo)"));
        holds(set("year", "blobAsInt(?)"));
        holds(CassandraVersion.V5_0, set("title", "mask_inner('abc', 1, 1, 'x')"));
        holds(CassandraVersion.V5_0, set("data", "mask_hash('abc', 'SHA-512')"));
    }

    @Test
    void saysWhy() {
        Finding bytes = finding(set("year", "blobAsInt(0xcafe)"));
        assertThat(bytes.found()).isEqualTo("0xcafe is not how a value of the type int is kept, and blobasint fails");
        assertThat(bytes.fix()).isEqualTo("give it the bytes of a value of the type int");
        Finding json = finding(set("year", "fromJson('\"high\"')"));
        assertThat(json.found()).isEqualTo("In the JSON, the string \"high\" is no value of int, and fromjson fails");
        assertThat(finding(set("year", "(int) 1 / (int) 0")).found())
                .isEqualTo("Nothing is divided by zero, and / fails");
    }

    /** What a function gives is a constant to the other rules. */
    @Test
    void whatIsComputedIsKnown() {
        breaks(CqlRule.NULL_RELATION, "SELECT * FROM grid WHERE p = fromJson('null')", "fromJson('null')");
        breaks(
                CassandraVersion.V5_0,
                CqlRule.NULL_RELATION,
                "SELECT * FROM grid WHERE p = mask_null(1)",
                "mask_null(1)");
        breaks(CqlRule.NULL_RELATION, "SELECT * FROM grid WHERE token(p) > token(null)", "token(null)");
    }

    /** A function that a user wrote gives whatever it gives, though it has the name of one of the server's. */
    @Test
    void whatAUsersFunctionGivesIsNotKnown() {
        String ddl = "CREATE TABLE words (word text PRIMARY KEY);CREATE FUNCTION mask_null (word text) CALLED ON NULL"
                + " INPUT RETURNS text LANGUAGE java AS 'return word;';";
        Identifier keyspace = new Identifier("media");
        SchemaReading reading = new SchemaReader(CassandraVersion.V4_1, Optional.of(keyspace))
                .read(List.of(new SchemaText("words.cql", ddl)));
        assertThat(reading.problems()).isEmpty();
        Checker checker = new Checker(reading.schema(), CassandraVersion.V4_1);
        assertThat(checker.verify("SELECT * FROM words WHERE word = mask_null('a')")
                        .findings())
                .isEmpty();
        assertThat(checker.verify("SELECT * FROM words WHERE word = media.mask_null('a')")
                        .findings())
                .isEmpty();
    }

    private static String set(String column, String value) {
        return "UPDATE videos SET " + column + " = " + value + " WHERE id = 50554d6e-29bb-11e5-b345-feff819cdc9f";
    }
}
