package dev.colonnade.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@CassandraTest
class FlightsExampleTest {
    private static final String AIRPORTS =
            "iata,name,city,state,country,latitude,longitude\nDTW,Detroit Metropolitan,Detroit,MI,USA,42.2,-83.3\n";
    private static final String FLIGHTS =
            "departed,origin,destination,distance_miles,delay_minutes\n2001-01-01T00:47,DTW,LAS,1750,66\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory = Path.of("");

    @Test
    void runsOnANamedClusterWithOtherDataAndTwice(Cassandra cassandra) throws IOException {
        data(AIRPORTS, FLIGHTS);
        String[] arguments = {
            "--cassandra",
            name(cassandra),
            "--keyspace",
            "example_test",
            "--data",
            directory.toString(),
            "--airport",
            "DTW",
            "--day",
            "2001-01-01"
        };

        assertThat(run(arguments)).as(err.toString()).isZero();
        assertThat(run(arguments)).as(err.toString()).isZero();

        assertThat(out.toString())
                .contains("Most delayed departures from DTW on 2001-01-01: 1 of 1")
                .contains("     00:47        66  LAS  not in airports.csv");
    }

    @Test
    void complainsOfRowsThatItDidNotWrite(Cassandra cassandra) throws IOException {
        String[] arguments = {
            "--cassandra",
            name(cassandra),
            "--keyspace",
            "example_test_others",
            "--data",
            directory.toString(),
            "--airport",
            "DTW"
        };
        data(AIRPORTS.replace("DTW", "XXX") + "DTW,n,c,s,USA,1,2\n", FLIGHTS);
        assertThat(run(arguments)).as(err.toString()).isZero();
        data(AIRPORTS, FLIGHTS);

        assertThat(run(arguments)).isEqualTo(1);

        assertThat(err)
                .hasToString("Error: The rows of airports: 1 written, but 2 read back."
                        + " If the keyspace held others before, choose a new one with --keyspace."
                        + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --day 24.2.2001     | 24.2.2001 is not a date; write it like 2001-02-24
            --airport XYZ       | XYZ is none of the 3376 airports in airports.csv
            --keyspace a-b      | a-b is not a keyspace; allowed are up to 48 letters, digits and underscores, a letter first
            --concurrency 0     | 0 is not a whole number from 1 to 1000
            --concurrency many  | many is not a whole number from 1 to 1000
            """)
    void namesAWrongOption(String arguments, String message) {
        String[] words = arguments.split(" ", -1);

        assertThat(run(words)).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "Error: Invalid value for option '" + words[0] + "': " + message, "All options: --help");
    }

    @Test
    void namesAnUnknownOption() {
        assertThat(run("--aiport", "ORD")).isEqualTo(2);

        assertThat(err.toString())
                .contains("Unknown options: '--aiport', 'ORD'")
                .contains("--help");
    }

    @Test
    void namesAWrongLineWithoutAStackTrace() throws IOException {
        data(AIRPORTS, FLIGHTS + "2001-01-01T01:10,HNL,SFO,far,95\n");

        assertThat(run("--data", directory.toString())).isEqualTo(1);

        assertThat(err)
                .hasToString("Error: " + directory.resolve("flights.csv")
                        + ", line 3: distance_miles is \"far\", which is not a whole number" + System.lineSeparator());
    }

    @Test
    void namesAnUnknownServerWithoutAStackTrace() {
        assertThat(run("--cassandra", "nowhere")).isEqualTo(1);

        assertThat(err.toString())
                .startsWith("Error: -Dcolonnade.cassandra=nowhere is malformed")
                .doesNotContain("\tat ");
    }

    @Test
    void helpFitsInto80Columns() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(out.toString()).containsOnlyOnce("(default: DFW)").containsOnlyOnce("(default: 2001-02-24)");
    }

    private void data(String airports, String flights) throws IOException {
        Files.writeString(directory.resolve("airports.csv"), airports);
        Files.writeString(directory.resolve("flights.csv"), flights);
    }

    private static String name(Cassandra cassandra) {
        InetSocketAddress node = cassandra.contactPoints().get(0);
        return node.getAddress().getHostAddress() + ":" + node.getPort() + "/" + cassandra.localDatacenter();
    }

    /** The option sets a system property, which is none of the other tests' business. */
    private int run(String... arguments) {
        String before = System.getProperty(Server.PROPERTY);
        try {
            CommandLine program = FlightsExample.commandLine();
            return program.setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute(arguments);
        } finally {
            if (before == null) {
                System.clearProperty(Server.PROPERTY);
            } else {
                System.setProperty(Server.PROPERTY, before);
            }
        }
    }
}
