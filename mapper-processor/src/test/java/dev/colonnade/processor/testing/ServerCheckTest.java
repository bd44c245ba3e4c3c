package dev.colonnade.processor.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.runtime.prepare.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That other tests may pass because of what they compile, and not because nobody looks. */
class ServerCheckTest {
    private static final List<String> TABLE = List.of("CREATE TABLE airport (code text PRIMARY KEY)");

    @ParameterizedTest
    @EnumSource
    void aStatementThatTheServerRefusesFails(CassandraVersion version) {
        Query query = Query.idempotent("AirportDao.name(String)", "SELECT name FROM airport WHERE code = ?");

        assertThatThrownBy(() -> ServerCheck.accepts(version, GivenSchema.EMPTY, TABLE, List.of(query)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AirportDao.name(String)")
                .hasMessageContaining("Undefined column name name");
    }

    @Test
    void aTableThatTheServerRefusesFails() {
        assertThatThrownBy(() -> ServerCheck.accepts(
                        CassandraVersion.V5_0,
                        GivenSchema.EMPTY,
                        List.of("CREATE TABLE airport (code nothing PRIMARY KEY)"),
                        List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Unknown type");
    }
}
