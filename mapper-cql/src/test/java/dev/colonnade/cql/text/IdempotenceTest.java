package dev.colonnade.cql.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT now() FROM t WHERE a = :a",
                "INSERT INTO t (a, b) VALUES (:a, :b) USING TTL :ttl AND TIMESTAMP :now",
                "INSERT INTO k.t (a) VALUES (-1)",
                "INSERT INTO \"T\" (a) VALUES ((1, -2))",
                "INSERT INTO k.\"T\" (a) VALUES ({'a': -1, 'b': [-2]})",
                "INSERT INTO t JSON :json DEFAULT UNSET",
                "UPDATE t SET a = :a, b = -1.5, c = - 2 WHERE k = 1 AND l IN (-1, -2)",
                "UPDATE t SET a = {1, 2}, b = [1, 2], c = 'x - now()' WHERE k = 1",
                "DELETE a, b FROM t WHERE k = 1 AND (l, m) > (1, -2)",
                "DELETE FROM t WHERE token(k) > -5 AND token(k) <= :to_token",
                "BEGIN BATCH INSERT INTO t (a) VALUES (1); DELETE FROM u WHERE k = 1; APPLY BATCH"
            })
    void mayBeExecutedTwice(String text) {
        assertThat(StatementText.parse(text).idempotent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE t SET hits = hits + 1 WHERE k = 1",
                "UPDATE t SET hits = hits - :n WHERE k = 1",
                "UPDATE t SET hits += 1 WHERE k = 1",
                "UPDATE t SET l = l + [1] WHERE k = 1",
                "UPDATE t SET l = [1] + l WHERE k = 1",
                "UPDATE t SET l = :x + l WHERE k = 1",
                "UPDATE t SET a = now() WHERE k = 1",
                "INSERT INTO t (a) VALUES (uuid())",
                "INSERT INTO t (a) VALUES (k.f(1))",
                "INSERT INTO t (a) VALUES ({'a': now()})",
                "INSERT INTO t (a) VALUES (1) IF NOT EXISTS",
                "DELETE l[0] FROM t WHERE k = 1",
                "DELETE l[:i], b FROM t WHERE k = 1",
                "UPDATE t SET l[0] = null WHERE k = 1",
                "UPDATE t SET l[:i] = :x WHERE k = 1",
                "BEGIN BATCH DELETE FROM t WHERE k = 1; DELETE l[0] FROM u WHERE k = 1; APPLY BATCH",
                "BEGIN COUNTER BATCH UPDATE t SET hits = hits + 1 WHERE k = 1; APPLY BATCH",
                "TRUNCATE t"
            })
    void isNotSureToDoTheSameTwice(String text) {
        assertThat(StatementText.parse(text).idempotent()).isFalse();
    }
}
