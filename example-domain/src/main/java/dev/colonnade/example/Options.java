package dev.colonnade.example;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the user can choose. */
final class Options {
    @Option(
            names = "--airport",
            paramLabel = "IATA",
            description = "The airport whose departures are reported (default: ${DEFAULT-VALUE}).")
    private String airport = "DFW";

    @Option(
            names = "--day",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day of the departures (default: ${DEFAULT-VALUE}).")
    private LocalDate day = LocalDate.of(2001, 2, 24);

    @Option(
            names = "--data",
            paramLabel = "DIRECTORY",
            description = "Where airports.csv and flights.csv are (default: those of the program).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--cassandra",
            paramLabel = "WHICH",
            defaultValue = "${sys:" + Server.PROPERTY + ":-embedded}",
            description = "embedded, container, container:image:tag, or host:port[,host:port]/datacenter"
                    + " (default: ${DEFAULT-VALUE}).")
    private String cassandra = "embedded";

    @Option(
            names = "--keyspace",
            paramLabel = "NAME",
            converter = KeyspaceConverter.class,
            description = "The keyspace; it is created if need be, and left as it is at the end"
                    + " (default: ${DEFAULT-VALUE}).")
    private CqlIdentifier keyspace = CqlIdentifier.fromInternal("colonnade_example");

    @Option(
            names = "--concurrency",
            paramLabel = "WRITES",
            converter = ConcurrencyConverter.class,
            description = "How many writes are on their way at a time (default: ${DEFAULT-VALUE}).")
    private int concurrency = 128;

    /** Picocli looks for it, and nobody else. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and end.")
    private boolean help;

    String airport() {
        return airport;
    }

    LocalDate day() {
        return day;
    }

    Optional<Path> data() {
        return data;
    }

    String cassandra() {
        return cassandra;
    }

    CqlIdentifier keyspace() {
        return keyspace;
    }

    int concurrency() {
        return concurrency;
    }
}
