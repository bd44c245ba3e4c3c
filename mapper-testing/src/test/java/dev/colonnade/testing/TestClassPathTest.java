package dev.colonnade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server stays where it belongs: in its own process. */
class TestClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/apache/cassandra/service/CassandraDaemon.class",
                "org/apache/cassandra/security/ThreadAwareSecurityManager.class",
                "cassandra.yaml"
            })
    void holdsNothingOfTheServer(String resource) {
        assertThat(getClass().getClassLoader().getResource(resource)).isNull();
    }
}
