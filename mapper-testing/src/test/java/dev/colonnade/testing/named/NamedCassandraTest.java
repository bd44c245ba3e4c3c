package dev.colonnade.testing.named;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.testing.CassandraStartException;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a cluster is used and left as it is, the test of the JUnit extension shows. */
class NamedCassandraTest {

    @Test
    void saysWhatToCheckIfNobodyAnswers() {
        List<InetSocketAddress> nobody = List.of(InetSocketAddress.createUnresolved("127.0.0.1", 1));

        assertThatThrownBy(() -> NamedCassandra.connect(nobody, "dc1"))
                .isInstanceOf(CassandraStartException.class)
                .hasMessageStartingWith(
                        "The cluster that -Dcolonnade.cassandra names does not answer at [/127.0.0.1:1], "
                                + "data center dc1: ")
                .hasMessageEndingWith(". Check the addresses, the name of the data center "
                        + "(SELECT data_center FROM system.local) and, if the cluster wants a password, "
                        + "advanced.auth-provider in application.conf.");
    }

    @Test
    void saysWhichHostIsUnknown() {
        List<InetSocketAddress> unknown = List.of(InetSocketAddress.createUnresolved("nowhere.invalid", 9042));

        assertThatThrownBy(() -> NamedCassandra.connect(unknown, "dc1"))
                .isInstanceOf(CassandraStartException.class)
                .hasMessage("The host nowhere.invalid that -Dcolonnade.cassandra names is unknown. "
                        + "Check its spelling, or give its address.");
    }
}
