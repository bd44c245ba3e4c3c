package dev.colonnade.example;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts in the data with nothing but the JDK, so that it shares no mistake with the example. */
final class CsvCount {
    private static final Path DIRECTORY = Path.of("src/main/resources/dev/colonnade/example/csv");

    private CsvCount() {}

    static List<String> airports() {
        return lines("airports.csv");
    }

    /** Fields: departed, origin, destination, miles, delay. None has quotes. */
    static List<String[]> flights() {
        return lines("flights.csv").stream().map(line -> line.split(",", -1)).toList();
    }

    /** The flights of each key, in the order of the file. */
    static Map<String, List<String[]>> flightsByKey() {
        return flights().stream()
                .collect(groupingBy(
                        flight -> flight[1] + "-" + flight[2] + " " + flight[0], LinkedHashMap::new, toList()));
    }

    /** Time, minutes and destination of the most delayed departures. */
    static List<String> mostDelayed(String origin, String day, int count) {
        return departures(origin, day)
                .sorted(comparing((String[] flight) -> -Integer.parseInt(flight[4]))
                        .thenComparing(flight -> flight[0]))
                .limit(count)
                .map(flight -> flight[0].substring(11) + " " + flight[4] + " " + flight[2])
                .toList();
    }

    /** Time and destination of the latest departures. */
    static List<String> latest(String origin, String day, int count) {
        return departures(origin, day)
                .sorted(comparing((String[] flight) -> flight[0]).reversed().thenComparing(flight -> flight[2]))
                .limit(count)
                .map(flight -> flight[0].substring(11) + " " + flight[2])
                .toList();
    }

    /** The flights that are left of each key. */
    private static Stream<String[]> departures(String origin, String day) {
        return flightsByKey().values().stream()
                .map(sameKey -> sameKey.get(sameKey.size() - 1))
                .filter(flight -> flight[1].equals(origin) && flight[0].startsWith(day));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(DIRECTORY.resolve(file)).stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
