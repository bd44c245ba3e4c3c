package dev.colonnade.cql.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.colonnade.cql.CassandraVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression that stands for itself, outside a SELECT. */
class SelectorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "writetime(title)",
                "ttl(title)",
                "COUNT(*)",
                "(text) title",
                "tags['a']",
                "studio.name",
                "cast(length AS text)",
                "length + 1"
            })
    void isWrittenAsItWasRead(String text) {
        assertThat(CqlParser.parseSelector(text, CassandraVersion.V5_0).cql()).isEqualToIgnoringCase(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                 | 0  | The expression is empty
                    writetime(title    | 9  | '(' opens here and is never closed
                    title AS name      | 6  | 'AS' stands where the end of the expression is expected
                    a, b               | 1  | ',' stands where the end of the expression is expected
                    *                  | 0  | '*' stands where a column is expected
                    title FROM videos  | 6  | 'FROM' stands where the end of the expression is expected
                    title;             | 5  | ';' stands where the end of the expression is expected
                    title /* open      | 6  | The comment that begins here never ends
                    """)
    void isNothingElse(String text, int place, String message) {
        CqlSyntaxException error = catchThrowableOfType(
                CqlSyntaxException.class, () -> CqlParser.parseSelector(text, CassandraVersion.V5_0));

        assertThat(error).as(text).hasMessage(message);
        assertThat(error.range().start()).as(text).isEqualTo(place);
    }
}
