package dev.colonnade.cql.check.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.statement.Insert;
import org.junit.jupiter.api.Test;

class PurityTest {
    @Test
    void isLostByAFunctionThatIsNot() {
        assertThat(isPure("[1, ?, todate(?)]")).isTrue();
        assertThat(isPure("to_json({'a': 1})")).isTrue();
        assertThat(isPure("now()")).isFalse();
        assertThat(isPure("{uuid(): 1}")).isFalse();
        assertThat(isPure("todate(system.now())")).isFalse();
        assertThat(isPure("ours(1)")).isFalse();
    }

    private static boolean isPure(String term) {
        Insert insert = (Insert) CqlParser.parse("INSERT INTO t (a) VALUES (" + term + ")", CassandraVersion.V5_0);
        return new Purity(CassandraVersion.V5_0).isPure(insert.values().get(0));
    }
}
