package dev.colonnade.cql.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.KeyspaceOptions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyspaceOptionsReaderTest {
    @Test
    void optionsAreReadAsTheyStandBehindWith() {
        KeyspaceOptions options = KeyspaceOptionsReader.read(
                "replication = {'class': 'NetworkTopologyStrategy', 'east': 3} AND durable_writes = false");
        assertThat(options)
                .isEqualTo(new KeyspaceOptions(
                        Map.of("class", "NetworkTopologyStrategy", "east", "3"), Optional.of(false)));
        assertThat(options.definition(new Identifier("Media")).cql())
                .isEqualTo("CREATE KEYSPACE IF NOT EXISTS \"Media\" WITH replication ="
                        + " {'class': 'NetworkTopologyStrategy', 'east': '3'} AND durable_writes = false");
    }

    @Test
    void whatIsNotSaidIsTheServersToChoose() {
        KeyspaceOptions options = KeyspaceOptionsReader.read("replication = {'class': 'SimpleStrategy'}");
        assertThat(options.definition(new Identifier("media")).cql())
                .isEqualTo("CREATE KEYSPACE IF NOT EXISTS media WITH replication = {'class': 'SimpleStrategy'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "durable_writes = true | The keyspace does not say its replication",
                "replication = 3 | The replication is a map in braces, not 3",
                "replication = {'replication_factor': 3} | The replication does not say its class",
                "replication = {'class': 'Simple'} | The server has no replication strategy Simple",
                "replication = {'class': 'SimpleStrategy', 'east': 3} | SimpleStrategy has no option east",
                "replication = {'class': 'NetworkTopologyStrategy', 'east': 'x'}"
                        + " | The replication factor east is a number, not 'x'",
                "replication = {'class': 'my.Strategy', 'x': 'y'} AND durable_writes = 2"
                        + " | The option durable_writes is true or false, not 2",
                "replicas = 3 AND replication = {'class': 'SimpleStrategy'} | A keyspace has no option replicas"
            })
    void whatTheServerWouldRefuseIsRefused(String text, String found) {
        assertThatThrownBy(() -> KeyspaceOptionsReader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The options of the keyspace are wrong: " + found + "\n")
                .hasMessageEndingWith("\n  In: " + text);
    }

    @Test
    void aTextThatIsNoOptionsIsRefused() {
        assertThatThrownBy(() -> KeyspaceOptionsReader.read("{'class': 'SimpleStrategy'}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The options of the keyspace are wrong: ");
    }

    @Test
    void allThatIsWrongIsSaidWithItsMending() {
        assertThatThrownBy(() -> KeyspaceOptionsReader.read("durable_write = true"))
                .hasMessage("""
                        The options of the keyspace are wrong: A keyspace has no option durable_write
                          Allowed: durable_writes
                          Fix: write durable_writes
                        The keyspace does not say its replication
                          Fix: add replication = {'class': 'SimpleStrategy', 'replication_factor': 1}
                          In: durable_write = true""");
    }
}
