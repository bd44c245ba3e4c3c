package dev.colonnade.cql.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link StatementText} says of bind markers. */
class BindMarkersTest {
    private static List<String> markers(String text) {
        return StatementText.parse(text).markers().stream()
                .map(marker -> marker.name().map(name -> name.name()).orElse("?"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * FROM t WHERE a = :a AND b = ? LIMIT :n            | a ? n",
                "SELECT * FROM t WHERE a = : a AND b IN :bs                 | a bs",
                "SELECT * FROM t WHERE a = :A AND b = :\"B\"                | a B",
                "INSERT INTO t (a, b) VALUES (:a, {'x': :x, :k: :v, ?: ?})  | a x k v ? ?",
                "INSERT INTO t (a) VALUES ({street: :street, no: 1})        | street",
                "INSERT INTO t (a) VALUES ({\"Street\": :street})           | street",
                "INSERT INTO t (a) VALUES ({:a, :b})                        | a b",
                "INSERT INTO t (a) VALUES ([{1: :a}, {now(): :b}])          | a b",
                "INSERT INTO t (a) VALUES ((:a, :b)) USING TTL :ttl         | a b ttl",
                "UPDATE t SET m[:k] = :v, l = [:x] WHERE a = :a IF b = :b   | k v x a b",
                "DELETE m[?] FROM t WHERE a = ?                             | ? ?",
                "BEGIN BATCH INSERT INTO t (a) VALUES (:a); DELETE FROM u WHERE b = :b; APPLY BATCH | a b"
            })
    void areFoundInTheirOrder(String text, String names) {
        assertThat(markers(text)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM t WHERE a = ':x ?'",
                "SELECT * FROM t WHERE a = $$ :x ? $$",
                "SELECT * FROM t -- :x ?",
                "SELECT * /* :x ? */ FROM t",
                "SELECT \":x?\" FROM t",
                "INSERT INTO t (a) VALUES ({'a':1, 'b':2})",
                "INSERT INTO t (a) VALUES ({a:1, b:{c:2}})",
                "INSERT INTO t (a) VALUES ({0xff:true, 1.5:false})"
            })
    void areNotInLiteralsNamesAndComments(String text) {
        assertThat(markers(text)).isEmpty();
    }

    @Test
    void haveAPlace() {
        String text = "SELECT * FROM t WHERE a = :first AND b = ?";
        assertThat(StatementText.parse(text).markers().stream()
                        .map(m -> text.substring(m.range().start(), m.range().end())))
                .containsExactly(":first", "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * FROM t WHERE a = :     | A bind marker's name is missing after ':'",
                "SELECT * FROM t WHERE a = :1    | A bind marker's name is missing after ':'",
                "SELECT * FROM t WHERE a = :from | 'from' is a reserved word: as a name it stands in double quotes"
            })
    void haveAName(String text, String message) {
        assertThatExceptionOfType(CqlSyntaxException.class)
                .isThrownBy(() -> StatementText.parse(text))
                .withMessage(message);
    }
}
