package dev.colonnade.cql.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.oracle.CassandraRelease;
import dev.colonnade.oracle.FunctionDump;
import dev.colonnade.oracle.Oracle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunctionsAreCurrentTest {

    @ParameterizedTest
    @EnumSource
    void theListIsThatOfTheServer(CassandraRelease release) throws IOException {
        try (InputStream list = Objects.requireNonNull(
                getClass().getResourceAsStream("/dev/colonnade/cql/function/" + release + ".txt"))) {
            assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8))
                    .as("Run FunctionDump of cql-oracle.")
                    .isEqualTo(FunctionDump.of(Oracle.shared(release)));
        }
    }
}
