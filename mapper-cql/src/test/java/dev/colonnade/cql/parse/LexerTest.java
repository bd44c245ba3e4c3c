package dev.colonnade.cql.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {
    private static List<Token> tokens(String text, CassandraVersion version) {
        return List.of(Lexer.tokens(text, version));
    }

    private static String types(String text) {
        return String.join(
                " ",
                tokens(text, CassandraVersion.V5_0).stream()
                        .map(token -> token.type.toString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1 -1 1.5 1. 1e5 -1.5E-3   | INTEGER INTEGER FLOAT FLOAT FLOAT FLOAT END
                    1..2                      | INTEGER RANGE INTEGER END
                    1...2                     | FLOAT RANGE INTEGER END
                    1h 1y2mo -3ms 1µs 1us     | DURATION DURATION DURATION DURATION DURATION END
                    P1Y PT5S -P2W P1DT1H      | DURATION DURATION DURATION DURATION END
                    P P1 PT P1Y2 P1D_         | WORD WORD WORD WORD WORD END
                    -P1D2                     | DURATION INTEGER END
                    0x 0xAf 00x               | HEX HEX INTEGER WORD END
                    1x 12345678a 1mx          | INTEGER WORD INTEGER WORD DURATION WORD END
                    1a                        | ERROR
                    1d2                       | ERROR
                    1da                       | ERROR
                    1e2a                      | ERROR
                    1234567da                 | DURATION WORD END
                    1234567e-12               | FLOAT END
                    1234567e-1a               | ERROR
                    deadbeef                  | WORD END
                    deadbeef-1                | ERROR
                    deadbee-1                 | WORD INTEGER END
                    550e8400-e29b-41d4-a716-446655440000 | UUID END
                    'it''s' $$it's$$ '' $$$$  | STRING STRING STRING STRING END
                    "a""b" ""                 | QUOTED_NAME EMPTY_NAME END
                    \"\"\"                       | ERROR
                    NaN -NaN infinity -Infinity | FLOAT FLOAT FLOAT FLOAT END
                    -n                        | ERROR
                    - n                       | MINUS WORD END
                    a-1                       | WORD INTEGER END
                    true False                | BOOLEAN BOOLEAN END
                    expr( expr ( EXPR( aexpr( | EXPR WORD OPEN WORD OPEN WORD OPEN END
                    a /* - */ b // c          | WORD WORD ERROR
                    += -= <= >= != ..         | PLUS_EQ MINUS_EQ LE GE NE RANGE END
                    TABLE columnfamily Tables columnfamilies | TABLE TABLE TABLES TABLES END
                    """)
    void findsTokens(String text, String types) {
        assertThat(types(text)).isEqualTo(types);
    }

    @Test
    void commentsEndWithTheirLine() {
        assertThat(types("a -- b\nc // d\re")).isEqualTo("WORD WORD WORD END");
        assertThat(types("a -- b")).isEqualTo("WORD ERROR");
    }

    @Test
    void keepsWhatIsWrittenAndWhatIsMeant() {
        String text = "Select \"It\"\"s\" 'it''s' KEY Abc";

        List<Token> tokens = tokens(text, CassandraVersion.V5_0);

        assertThat(tokens)
                .extracting(token -> token.value)
                .containsExactly("select", "It\"s", "it's", "key", "abc", "");
        assertThat(tokens.get(1).range().of(text)).isEqualTo("\"It\"\"s\"");
    }

    @Test
    void knowsTheWordsOfEachVersion() {
        assertThat(tokens("vector", CassandraVersion.V4_1).get(0).type).isEqualTo(Kind.WORD);
        assertThat(tokens("vector", CassandraVersion.V5_0).get(0).type).isEqualTo(Keyword.VECTOR);
    }
}
