package dev.colonnade.cql.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.colonnade.cql.CassandraVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxErrorTest {
    private static CqlSyntaxException error(String text) {
        return catchThrowableOfType(CqlSyntaxException.class, () -> CqlParser.parse(text, CassandraVersion.V5_0));
    }

    /** The place is between two bars; a text without them is wrong at its end. */
    private static void assertError(String marked, String message, String fix) {
        String text = marked.replace("|", "");
        int start = marked.contains("|") ? marked.indexOf('|') : text.length();
        int end = marked.contains("|") ? marked.lastIndexOf('|') - 1 : text.length();
        CqlSyntaxException error = error(text);

        assertThat(error).as(text).isNotNull().hasMessage(message);
        assertThat(error.range().start()).as(text).isEqualTo(start);
        assertThat(error.range().end()).as(text).isEqualTo(end);
        assertThat(error.fix()).as(text).isEqualTo(fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    SELECT                      ; The statement ends where '*' or a column is expected         ; write '*' or a column
                    SELECT a                    ; The statement ends where AS, a comma or FROM is expected     ; write AS, a comma or FROM
                    SELECT a FROM               ; The statement ends where a table name is expected            ; write a table name
                    SELECT a FROM t WHERE       ; The statement ends where a column name is expected           ; write a column name
                    SELECT a FROM t WHERE b     ; The statement ends where a comparison such as = is expected  ; write a comparison such as =
                    SELECT a FROM t WHERE b =   ; The statement ends where a value is expected                 ; write a value
                    SELECT a FROM t WHERE b = : ; The statement ends where the name of a bind marker is expected ; write the name of a bind marker
                    SELECT a FROM t ALLOW       ; The statement ends where FILTERING is expected               ; write FILTERING
                    SELECT a FROM t LIMIT       ; The statement ends where an integer or a bind marker is expected ; write an integer or a bind marker
                    INSERT INTO t JSON          ; The statement ends where a JSON document in single quotes or a bind marker is expected ; write a JSON document in single quotes or a bind marker
                    UPDATE t SET a              ; The statement ends where an assignment such as = is expected ; write an assignment such as =
                    UPDATE t SET a = 1          ; The statement ends where a comma or WHERE is expected        ; write a comma or WHERE
                    DELETE FROM t               ; The statement ends where USING or WHERE is expected          ; write USING or WHERE
                    """)
    void saysWhatIsMissingAtTheEnd(String text, String message, String fix) {
        assertError(text, message, fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    SELECT a |fro| t                    ; 'fro' stands where AS, a comma or FROM is expected       ; write FROM
                    SELECT * |FORM| t                   ; 'FORM' stands where FROM is expected                     ; write FROM
                    |SELCT| a FROM t                    ; No statement begins with 'SELCT'                         ; write SELECT
                    INSERT INTO t (a) |VALUE| (1)       ; 'VALUE' stands where VALUES is expected                  ; write VALUES
                    UPDATE t |SETT| a = 1 WHERE b = 1   ; 'SETT' stands where USING or SET is expected             ; write SET
                    SELECT a FROM t WHERE b |CONTANS| 1 ; 'CONTANS' stands where a comparison such as = is expected ; write CONTAINS
                    SELECT |DISTNCT| a FROM t           ; 'DISTNCT' passes for a name here, and so 'a' stands where AS, a comma or FROM is expected ; write DISTINCT
                    DELETE |FORM| t WHERE a = 1         ; 'FORM' passes for a name here, and so 't' stands where a comma or FROM is expected ; write FROM
                    """)
    void knowsMisspeltKeywords(String text, String message, String fix) {
        assertError(text, message, fix);
    }

    @Test
    void knowsKeywordsInTheirLongForm() {
        assertThat(error("SELECT a FROM t ORDER BY b DESCENDING").fix()).isEqualTo("write DESC");
        assertThat(error("SELECT a FROM t WERE b = 1").fix()).isEqualTo("write WHERE");
        assertThat(error("SELECT a FROM t WERE b = 1").allowed())
                .containsExactly(
                        "WHERE",
                        "GROUP BY",
                        "ORDER BY",
                        "PER PARTITION LIMIT",
                        "LIMIT",
                        "ALLOW FILTERING",
                        "the end of the statement");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    SELECT |order| FROM t                   ; order ; "order"
                    SELECT a FROM |ORDER|                   ; ORDER ; "order"
                    SELECT a FROM t WHERE b = 1 AND |to| = 2 ; to   ; "to"
                    SELECT a FROM t WHERE |token| = 1       ; token ; "token"
                    SELECT |token| FROM t                   ; token ; "token"
                    SELECT a AS |from| FROM t               ; from  ; "from"
                    INSERT INTO t (a, |order|) VALUES (1, 2) ; order ; "order"
                    UPDATE |table| SET a = 1 WHERE b = 1    ; table ; "table"
                    SELECT a FROM t WHERE b = :|order|      ; order ; "order"
                    SELECT a FROM |infinity|                ; infinity ; "infinity"
                    """)
    void knowsReservedWords(String text, String word, String name) {
        assertError(text, "'" + word + "' is a reserved word: as a name it stands in double quotes", "write " + name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    SELECT a, |FROM| t                 ; 'FROM' stands where a column is expected        ; write a column
                    SELECT |FROM| t                    ; 'FROM' stands where '*' or a column is expected ; write '*' or a column
                    DELETE FROM |WHERE| a = 1          ; 'WHERE' stands where a table name is expected   ; write a table name
                    SELECT a FROM t WHERE b = 1 AND |AND| c = 1 ; 'AND' stands where a column name is expected ; write a column name
                    SELECT a FROM t ORDER |b|          ; 'b' stands where BY is expected                 ; write BY before it
                    SELECT a FROM t WHERE b IN (1 |2|) ; '2' stands where a comma or ')' is expected     ; write a comma or ')'
                    SELECT a FROM t LIMIT |1.5|        ; '1.5' stands where an integer or a bind marker is expected ; write an integer or a bind marker
                    SELECT CAST(a AS |list|<int>) FROM t ; 'list' stands where a built-in type is expected ; write a built-in type
                    DELETE FROM t USING |TTL| 1 WHERE a = 1 ; 'TTL' stands where TIMESTAMP is expected   ; write TIMESTAMP before it
                    INSERT INTO t JSON |{|}            ; '{' stands where a JSON document in single quotes or a bind marker is expected ; write a JSON document in single quotes or a bind marker
                    """)
    void aKeywordIsNotAlwaysANameThatLacksQuotes(String text, String message, String fix) {
        assertError(text, message, fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    SELECT a FROM t WHERE b = |abc|   ; 'abc' stands where a value is expected ; write 'abc' if it is a string, or :abc if it is a bind marker
                    SELECT a FROM t WHERE b = |"a'c"| ; "a'c" in double quotes is a name, and a value is expected here ; write 'a''c'
                    SELECT a FROM t WHERE b =|=| 1    ; '=' stands where a value is expected ; write = once
                    SELECT a FROM t WHERE b <|>| 1    ; '>' stands where a value is expected ; write !=, which conditions know and WHERE does not: CQL has no <>
                    SELECT a FROM t WHERE b |BETWEEN| 1 AND 2 ; 'BETWEEN' stands where a comparison such as = is expected ; write >= and <= for the two bounds: CQL has no BETWEEN
                    SELECT a FROM t WHERE b |NOT| IN (1) ; 'NOT' stands where a comparison such as = is expected ; leave it out, and pass over such rows when you read them: CQL has no NOT here
                    SELECT a FROM t WHERE b IS |NULL| ; 'NULL' stands where NOT is expected ; leave it out: CQL cannot look for what is null
                    INSERT INTO t |VALUES| (1)        ; 'VALUES' stands where JSON or '(' is expected ; write the columns in parentheses before VALUES
                    INSERT INTO t (a) VALUES (1) USING TTL 1 |IF| NOT EXISTS ; 'IF' stands where AND or the end of the statement is expected ; write it earlier: IF NOT EXISTS stands before USING
                    UPDATE t SET a = 1 WHERE b = 1 |USING| TTL 1 ; 'USING' stands where AND, IF or the end of the statement is expected ; write it right behind the table
                    SELECT a FROM t LIMIT 1 |PER| PARTITION LIMIT 1 ; 'PER' stands where ALLOW FILTERING or the end of the statement is expected ; write it earlier: the order is WHERE, GROUP BY, ORDER BY, PER PARTITION LIMIT, LIMIT, ALLOW FILTERING
                    DELETE |*| FROM t WHERE a = 1     ; '*' stands where FROM or a column name is expected ; leave it out: DELETE FROM deletes whole rows
                    BEGIN BATCH |SELECT| a FROM t APPLY BATCH ; 'SELECT' stands where USING, APPLY, INSERT, UPDATE or DELETE is expected ; leave it out: a batch holds INSERT, UPDATE and DELETE only
                    """)
    void knowsHabitsOfOtherLanguages(String text, String message, String fix) {
        assertError(text, message, fix);
    }

    @Test
    void knowsOrJoinAndQuotesInStrings() {
        assertThat(error("SELECT a FROM t WHERE b = 1 OR c = 2").fix())
                .isEqualTo("write a statement for each side, or IN for several values of a column: CQL has no OR");
        assertThat(error("SELECT a FROM t JOIN u").fix()).isEqualTo("read the tables one by one: CQL has no joins");
        assertThat(error("SELECT a FROM t WHERE b = 'it's' AND c = 1").fix())
                .isEqualTo("write '' for a quote within a string");
        assertThat(error("BEGIN BATCH INSERT INTO t (a) VALUES (1)").fix()).isEqualTo("write APPLY BATCH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    SELECT a FROM t WHERE |(|a = 1    ; '(' opens here and is never closed ; write ) where it ends
                    INSERT INTO t (a) VALUES (|[|1, 2 ; '[' opens here and is never closed ; write ] where it ends
                    INSERT INTO t (a) VALUES (|{|1: 2 ; '{' opens here and is never closed ; write } where it ends
                    SELECT a FROM t WHERE a = 1|)|    ; ')' closes nothing that is open    ; leave it out
                    """)
    void knowsBrackets(String text, String message, String fix) {
        assertError(text, message, fix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    SELECT a FROM t WHERE b = |'|abc   ; The string that begins here never ends                ; close it with '
                    SELECT a FROM t WHERE b = |$$|abc  ; The string that begins here never ends                ; close it with $$
                    SELECT |"|a FROM t                 ; The name in double quotes that begins here never ends ; close it with "
                    SELECT |""| FROM t                 ; Nothing stands between the double quotes, and a name cannot be empty ; write a name between the quotes
                    SELECT a FROM t |--| x             ; The comment that begins here never ends: a line break must end it ; write a line break behind it
                    SELECT a FROM t |/*| x             ; The comment that begins here never ends               ; close it with */
                    SELECT a FROM t WHERE b = |‘|x’    ; '‘' has no meaning in CQL                             ; write ' around a string
                    SELECT a FROM t WHERE b = |#|{b}   ; '#' has no meaning in CQL                             ; write : before the name of a bind marker
                    SELECT a FROM |`|t`                ; '`' has no meaning in CQL                             ; write " around a name
                    SELECT a FROM t WHERE b |!| 1      ; '!' has no meaning in CQL                             ; write !=
                    SELECT |😀| FROM t                  ; '😀' has no meaning in CQL                             ; leave it out, or write it in a string
                    SELECT a FROM t WHERE b = |1a|     ; '1a' is neither a number nor a duration nor a UUID    ; write a space behind the number, or the rest of it
                    SELECT a FROM t WHERE b = |550e8400-e29b| ; '550e8400-e29b' is no UUID, though it begins like one ; write all 32 digits, or a space before a minus
                    UPDATE t SET c = c |-n| WHERE d = 1 ; '-n' is neither -NaN nor -Infinity nor a duration, which all begin as it does ; write a space behind the minus
                    SELECT |P1234|-1 FROM t            ; 'P1234' begins like a duration and is none            ; write a space before the minus
                    """)
    void knowsWhatIsNoToken(String text, String message, String fix) {
        assertError(text, message, fix);
    }

    @Test
    void knowsSpacesThatOnlyLookLikeOne() {
        assertError(
                "SELECT a|\u00a0|FROM t",
                "A kind of space stands here that has no meaning in CQL",
                "write a plain space");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    SELECT a FROM |?|                         ; A bind marker stands for a value, and cannot be a table name ; write the name itself
                    UPDATE t SET c = |d| + 1 WHERE e = 1      ; SET adds to a column or subtracts from it: here from c, and not from d ; write c
                    UPDATE t SET c = [1] + |d| WHERE e = 1    ; SET adds to a column or subtracts from it: here from c, and not from d ; write c
                    UPDATE t SET c = 1, |c = 2| WHERE e = 1   ; The column c is set twice, and only one of the two could count ; take one of the two away
                    UPDATE t SET c.f = 1, |c.f = 2| WHERE e = 1 ; The field f of c is set twice, and only one of the two could count ; take one of the two away
                    SELECT (|frozen<int>|) a FROM t           ; A value of int is always written as one, and is not frozen ; write int
                    SELECT (|byte|) a FROM t                  ; No type is named byte: CQL keeps this name for a type of its own ; write "byte" in double quotes if it is a type of yours
                    SELECT (|'x'|) a FROM t                   ; A string stands for the class of a type here, and the server has no class of this name ; write a type without quotes, or leave the parentheses out
                    SELECT (vector<int, |99999999999|>) a FROM t ; 99999999999 is too large for the number of elements of a vector ; write a smaller number
                    """)
    void knowsWhatTheServersParserRefusesBesides(String text, String message, String fix) {
        assertError(text, message, fix);
    }

    @Test
    void knowsWhatTheServersParserForgot() {
        assertError(
                "SELECT a FROM t GROUP BY b.c|;|",
                "The server cannot read a semicolon behind a part of a column in GROUP BY",
                "leave the semicolon out");
    }

    @Test
    void aTextIsOneStatement() {
        assertError(
                "SELECT a FROM t; |SELECT| a FROM u",
                "A second statement begins after the semicolon",
                "leave one statement, or put several that write into a BATCH");
        assertError("", "The statement is empty", "write a statement");
        assertError("|;|", "No statement begins with ';'", "write a statement");
    }

    @Test
    void listsWhatIsAllowed() {
        assertThat(error("SELECT a fro t").allowed()).isEqualTo(List.of("AS", ",", "FROM"));
        assertThat(error("SELECT a FROM t WHERE b c").allowed())
                .isEqualTo(List.of("=", "<", "<=", ">", ">=", "IN", "CONTAINS", "LIKE"));
    }
}
