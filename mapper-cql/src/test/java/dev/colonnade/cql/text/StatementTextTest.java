package dev.colonnade.cql.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.colonnade.cql.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select * from t                              | SELECT",
                "INSERT INTO t (a) VALUES (1)                 | INSERT",
                "Update t SET a = 1 WHERE k = 1;              | UPDATE",
                "DELETE FROM t WHERE k = 1                    | DELETE",
                "BEGIN UNLOGGED BATCH APPLY BATCH             | BATCH",
                "/* first */ SELECT * FROM t                  | SELECT",
                "CREATE TABLE t (a int PRIMARY KEY)           | OTHER",
                "TRUNCATE t                                   | OTHER",
                "LIST ROLES                                   | OTHER"
            })
    void saysWhatAStatementDoes(String text, StatementKind kind) {
        assertThat(StatementText.parse(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | The statement is empty | 0",
                "` -- nothing` | The statement is empty | 0",
                "SELEC * FROM t | No statement begins with 'SELEC' | 0",
                "(SELECT * FROM t) | No statement begins with '(' | 0",
                "; | No statement begins with ';' | 0",
                "SELECT * FROM t; SELECT * FROM u | A second statement begins after the semicolon | 15",
                "SELECT * FROM t;; | A second statement begins after the semicolon | 15",
                "SELECT * FROM t WHERE a IN (1, 2 | '(' is never closed | 27",
                "SELECT * FROM t WHERE a = [1, (2] | ']' closes nothing | 32",
                "SELECT * FROM t WHERE a = 1) | ')' closes nothing | 27",
                "SELECT * FROM | A table's name is missing after 'FROM' | 9",
                "INSERT INTO (a) VALUES (1) | A table's name is missing after 'INTO' | 7",
                "SELECT * FROM order | 'order' is a reserved word: as a name it stands in double quotes | 14"
            })
    void saysWhereATextIsNoStatement(String text, String message, int at) {
        assertThatExceptionOfType(CqlSyntaxException.class)
                .isThrownBy(() -> StatementText.parse(text))
                .withMessage(message)
                .satisfies(e -> assertThat(e.range().start()).isEqualTo(at));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * FROM t                       | SELECT * FROM k.t",
                "SELECT * FROM other.t                 | SELECT * FROM other.t",
                "SELECT * FROM other . t               | SELECT * FROM other . t",
                "SELECT * FROM \"T\" WHERE a = 'from x'| SELECT * FROM k.\"T\" WHERE a = 'from x'",
                "INSERT INTO t (a) VALUES (1)          | INSERT INTO k.t (a) VALUES (1)",
                "INSERT INTO o.t JSON '{}'             | INSERT INTO o.t JSON '{}'",
                "UPDATE t USING TTL 1 SET a = 1 WHERE k = 1 | UPDATE k.t USING TTL 1 SET a = 1 WHERE k = 1",
                "DELETE a, b FROM t WHERE k = 1        | DELETE a, b FROM k.t WHERE k = 1",
                "BEGIN BATCH INSERT INTO t (a) VALUES (1); UPDATE o.u SET a = 1 WHERE k = 1; DELETE FROM v WHERE k = 1; APPLY BATCH"
                        + "| BEGIN BATCH INSERT INTO k.t (a) VALUES (1); UPDATE o.u SET a = 1 WHERE k = 1; DELETE FROM k.v WHERE k = 1; APPLY BATCH",
                "CREATE TABLE t (a int PRIMARY KEY)    | CREATE TABLE k.t (a int PRIMARY KEY)",
                "CREATE TYPE IF NOT EXISTS t (a int)   | CREATE TYPE IF NOT EXISTS k.t (a int)",
                "CREATE TYPE o.t (a int)               | CREATE TYPE o.t (a int)"
            })
    void putsTablesIntoAKeyspace(String text, String expected) {
        assertThat(StatementText.parse(text).inKeyspace(new Identifier("k"))).isEqualTo(expected);
    }

    @Test
    void aCommentNamesNoTable() {
        assertThat(StatementText.parse("SELECT * -- from x\nFROM t").inKeyspace(new Identifier("k")))
                .isEqualTo("SELECT * -- from x\nFROM k.t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO t (a) VALUES (1) IF NOT EXISTS        | true",
                "UPDATE t SET a = 1 WHERE k = 1 if a = 2           | true",
                "DELETE FROM t WHERE k = 1 IF EXISTS               | true",
                "BEGIN BATCH DELETE FROM t WHERE k = 1 IF EXISTS; APPLY BATCH | true",
                "UPDATE t SET a = 'if' WHERE k = 1                 | false",
                "UPDATE t SET a = 1 WHERE k = 1 -- IF EXISTS       | false",
                "SELECT \"if\" FROM t                              | false",
                "CREATE TABLE IF NOT EXISTS t (a int PRIMARY KEY)  | false"
            })
    void saysWhetherAStatementHasACondition(String text, boolean conditional) {
        assertThat(StatementText.parse(text).conditional()).isEqualTo(conditional);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM t", "DELETE FROM \"T\" WHERE a = :a"})
    void theKeyspaceStandsInQuotesWhereItNeedsThem(String text) {
        assertThat(StatementText.parse(text).inKeyspace(new Identifier("Media")))
                .contains("FROM \"Media\".");
    }
}
