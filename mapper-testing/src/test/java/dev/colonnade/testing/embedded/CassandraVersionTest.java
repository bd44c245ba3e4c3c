package dev.colonnade.testing.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CassandraVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"5.0.9", "5.0-beta1", "6.0-alpha2", "10.1.0"})
    void takesVersionsFromFiveOn(String version) {
        assertThat(CassandraVersion.check(version)).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.1.10", "latest", "", "5", "5.0.9/../.."})
    void refusesEverythingElse(String version) {
        assertThatThrownBy(() -> CassandraVersion.check(version))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-Dcolonnade.cassandra.version=" + version
                        + " is not a version of Apache Cassandra from 5.0 on. Give one that "
                        + "org.apache.cassandra:cassandra-all has, such as 5.0.9, or leave the property out.");
    }
}
