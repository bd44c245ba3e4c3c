package dev.colonnade.cql.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.text.Token.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
    private static List<String> texts(String text) {
        return Lexer.tokens(text).stream().map(Token::text).toList();
    }

    @Test
    void splitsAStatement() {
        assertThat(texts("SELECT a,b FROM t WHERE x>=:y AND z=1.5e-3;"))
                .containsExactly(
                        "SELECT", "a", ",", "b", "FROM", "t", "WHERE", "x", ">=", ":", "y", "AND", "z", "=", "1.5e-3",
                        ";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'it''s :x ; -- no comment'",
                "''",
                "$$ it's :x ; \n -- no comment $$",
                "$$$$",
                "\"a name\"",
                "\"with \"\"quotes\"\"\"",
                "0xCAFE",
                "0x",
                "123e4567-e89b-12d3-a456-426614174000",
                "deadbeef-e89b-12d3-a456-426614174000",
                "1h30m",
                "42",
                "1.",
                "a_1"
            })
    void isOneToken(String token) {
        assertThat(texts(" " + token + " ")).containsExactly(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a -- x ' \" :y\nb",
                "a // x\nb",
                "a /* x ' :y \n */ b",
                "a/**/b",
                "a\t\r\nb -- end",
                "a b // end"
            })
    void passesOverCommentsAndBlanks(String text) {
        assertThat(texts(text)).containsExactly("a", "b");
    }

    @Test
    void theRangesOfTokensAreTheirPlaces() {
        String text = "UPDATE t /* :no */ SET a = $$x$$, \"B\" = 'it''s' WHERE k = 0xff -- end";
        assertThat(Lexer.tokens(text))
                .allSatisfy(token -> assertThat(text.substring(
                                token.range().start(), token.range().end()))
                        .isEqualTo(token.text()));
    }

    @Test
    void tellsKindsApart() {
        assertThat(Lexer.tokens("a \"a\" 'a' 1 -").stream().map(Token::kind))
                .containsExactly(Kind.WORD, Kind.QUOTED_NAME, Kind.STRING, Kind.NUMBER, Kind.SIGN);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "a = 'x, A string begins here and does not end, 4",
                "a = $$x$, A string begins here and does not end, 4",
                "a = \"x, |A quoted name begins here and does not end, or is empty|, 4",
                "a = \"\", |A quoted name begins here and does not end, or is empty|, 4",
                "a = @, '@' has no meaning in CQL, 4",
                "_a, '_' has no meaning in CQL, 0"
            })
    void saysWhereATextIsNoCql(String text, String message, int at) {
        assertThatExceptionOfType(CqlSyntaxException.class)
                .isThrownBy(() -> Lexer.tokens(text))
                .withMessage(message)
                .satisfies(e -> assertThat(e.range()).isEqualTo(new TextRange(at, at + 1)));
    }

    @Test
    void longLiteralsAreNoProblem() {
        String text = "'" + "x".repeat(200_000) + "' $$" + "y".repeat(200_000) + "$$ /*" + "z".repeat(200_000) + "*/";
        assertThat(texts(text)).hasSize(2);
    }

    /** Whatever is written: all that is no blank is in a token, or the place of the first mistake is in the text. */
    @Test
    void anyTextHasTokensOrAMistake() {
        Random random = new Random(1);
        String letters = "ab1 '\"$-/*:;?.,()[]{}<>=!_\n";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder builder = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                builder.append(letters.charAt(random.nextInt(letters.length())));
            }
            String text = builder.toString();
            try {
                int end = 0;
                for (Token token : Lexer.tokens(text)) {
                    assertThat(token.range().start()).as(text).isGreaterThanOrEqualTo(end);
                    end = token.range().end();
                }
                assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            } catch (CqlSyntaxException e) {
                assertThat(e.range().start()).as(text).isBetween(0, text.length() - 1);
            }
        }
    }
}
