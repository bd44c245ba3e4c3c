package dev.colonnade.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.example.csv.FlightData;
import dev.colonnade.testing.CassandraTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {
    private final CqlSession session;
    private String report = "";

    DemonstrationTest(CqlSession session) {
        this.session = session;
    }

    @BeforeAll
    void run() throws InterruptedException {
        StringWriter text = new StringWriter();
        FlightsMapper mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(FlightsMapper.class);
        new Demonstration(mapper, FlightData.builtIn(), new Options(), new PrintWriter(text)).run();
        report = text.toString();
    }

    @Test
    void countsTheRowsAsTheFilesDo() {
        int airports = CsvCount.airports().size();
        int flights = CsvCount.flights().size();
        int keys = CsvCount.flightsByKey().size();

        assertThat(report)
                .containsPattern(figures("airports", airports, airports, airports))
                .containsPattern(figures("flights_by_origin", flights, keys, keys))
                .containsPattern(figures("flights_by_destination", flights, keys, keys))
                .contains(String.format(Locale.ROOT, "%,d writes", airports + 2 * flights));
    }

    @Test
    void countsTheRowsAsCassandraDoes() {
        assertThat(count("airports")).isEqualTo(CsvCount.airports().size());
        assertThat(count("flights_by_origin"))
                .isEqualTo(count("flights_by_destination"))
                .isEqualTo(CsvCount.flightsByKey().size());
    }

    @Test
    void namesTheFlightsThatReplacedAnother() {
        List<String> repeated = CsvCount.flightsByKey().entrySet().stream()
                .filter(sameKey -> sameKey.getValue().size() > 1)
                .map(sameKey -> "    " + sameKey.getKey())
                .toList();

        assertThat(report.lines())
                .contains("  flights that replaced an earlier one of the same key: " + repeated.size())
                .containsAll(repeated);
    }

    @Test
    void keepsTheLastFlightOfAKey() {
        CsvCount.flightsByKey().values().stream()
                .filter(sameKey -> sameKey.size() > 1)
                .map(sameKey -> sameKey.get(sameKey.size() - 1))
                .forEach(last -> assertThat(delays(last)).containsExactly(Integer.valueOf(last[4])));
    }

    @Test
    void listsTheMostDelayedDepartures() {
        Options options = new Options();

        List<String> listed = Pattern.compile("(?m)^ +(\\d\\d:\\d\\d) +(-?\\d+)  (\\w{3})  ")
                .matcher(report)
                .results()
                .map(line -> line.group(1) + " " + line.group(2) + " " + line.group(3))
                .toList();

        assertThat(listed)
                .hasSize(10)
                .isEqualTo(CsvCount.mostDelayed(options.airport(), options.day().toString(), 10));
    }

    @Test
    void showsTwoPagesOfTheLatestDepartures() {
        Options options = new Options();
        List<String> latest = CsvCount.latest(options.airport(), options.day().toString(), 10);

        assertThat(report)
                .contains("  first page  " + String.join(", ", latest.subList(0, 5)) + System.lineSeparator())
                .contains("  next page   " + String.join(", ", latest.subList(5, 10)) + System.lineSeparator());
    }

    @Test
    void correctsADelayInBothTables() {
        Matcher corrected = Pattern.compile("before +by origin (-?\\d+) min, by destination (-?\\d+) min\\R"
                        + " +after +by origin (-?\\d+) min, by destination (-?\\d+) min")
                .matcher(report);

        assertThat(corrected.find()).isTrue();
        assertThat(corrected.group(2)).isEqualTo(corrected.group(1));
        assertThat(Integer.parseInt(corrected.group(3))).isEqualTo(Integer.parseInt(corrected.group(1)) + 10);
        assertThat(corrected.group(4)).isEqualTo(corrected.group(3));
    }

    @Test
    void tellsWhoHasASeat() {
        assertThat(report)
                .contains("Ada Lovelace claims it: granted")
                .contains("Grace Hopper claims it: refused, Ada Lovelace has it");
    }

    @Test
    void waitsUntilAHoldIsGone() {
        assertThat(Pattern.compile("gone after (\\d+\\.\\d) s").matcher(report).results())
                .singleElement()
                .extracting((MatchResult line) -> Double.valueOf(line.group(1)), DOUBLE)
                .isBetween(0.9, 10.0);
    }

    @Test
    void fitsInto80Columns() {
        assertThat(report.lines()).allMatch(line -> line.length() <= 80);
    }

    private static String figures(String table, int records, int rows, int readBack) {
        return String.format(Locale.ROOT, "(?m)^  %s +%,d +%,d +%,d$", table, records, rows, readBack);
    }

    private long count(String table) {
        Row row = session.execute("SELECT count(*) FROM " + table).one();
        return row == null ? 0 : row.getLong(0);
    }

    private List<Integer> delays(String[] flight) {
        String cql = String.format(
                "SELECT delay_minutes FROM flights_by_origin"
                        + " WHERE origin = '%s' AND day = '%s' AND departed = '%s:00+0000' AND destination = '%s'",
                flight[1], flight[0].substring(0, 10), flight[0], flight[2]);
        return session.execute(cql).map(row -> row.getInt(0)).all();
    }
}
