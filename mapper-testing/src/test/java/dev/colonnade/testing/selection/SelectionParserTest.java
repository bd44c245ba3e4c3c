package dev.colonnade.testing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionParserTest {

    @Test
    void readsEmbedded() {
        assertThat(SelectionParser.parse("embedded")).isEqualTo(new EmbeddedSelection());
    }

    @Test
    void readsAContainer() {
        assertThat(SelectionParser.parse("container")).isEqualTo(new ContainerSelection("cassandra:5.0.9"));
    }

    @ParameterizedTest
    @CsvSource({
        "container:cassandra:5.0.9, cassandra:5.0.9",
        "container:registry.example.org:5000/db/cassandra:5, registry.example.org:5000/db/cassandra:5",
    })
    void readsAContainerOfAnImage(String value, String image) {
        assertThat(SelectionParser.parse(value)).isEqualTo(new ContainerSelection(image));
    }

    @Test
    void readsACluster() {
        assertThat(SelectionParser.parse("db1.example.org:9042,[::1]:9043/Leipzig 1"))
                .isEqualTo(new NamedSelection(
                        List.of(
                                InetSocketAddress.createUnresolved("db1.example.org", 9042),
                                InetSocketAddress.createUnresolved("::1", 9043)),
                        "Leipzig 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docker               | a cluster needs \"/\" and the name of its data center at the end",
                "''                   | a cluster needs \"/\" and the name of its data center at the end",
                "localhost:9042       | a cluster needs \"/\" and the name of its data center at the end",
                "localhost:9042/      | a cluster needs \"/\" and the name of its data center at the end",
                "localhost/dc1        | \"localhost\" is not host:port",
                "a:9042,,b:9042/dc1   | \"\" is not host:port",
                "::1:9042/dc1         | \"::1:9042\" is not host:port",
                "localhost:0/dc1      | 0 is not a port",
                "localhost:65536/dc1  | 65536 is not a port",
                "container:           | there is no image after \"container:\"",
            })
    void saysWhatIsMalformedAndWhatIsAllowed(String value, String why) {
        assertThatThrownBy(() -> SelectionParser.parse(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "-Dcolonnade.cassandra=" + value + " is malformed: " + why
                                + ". Allowed are:\n"
                                + "  embedded                                (the default)\n"
                                + "  container                               (a container of the image cassandra)\n"
                                + "  container:image:tag                     (a container of another image)\n"
                                + "  host:port[,host:port]/datacenter        (a cluster that runs already; IPv6 as [::1]:9042)");
    }
}
