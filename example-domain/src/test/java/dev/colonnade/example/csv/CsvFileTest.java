package dev.colonnade.example.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.colonnade.example.ExampleException;
import dev.colonnade.example.airport.Airport;
import dev.colonnade.example.airport.Location;
import dev.colonnade.example.flight.Flight;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {
    private static final String AIRPORTS = "iata,name,city,state,country,latitude,longitude\n";
    private static final String FLIGHTS = "departed,origin,destination,distance_miles,delay_minutes\n";

    @Test
    void readsAnAirportWithCommasAndQuotes() {
        List<Airport> airports = file(AIRPORTS + "DBN,\"W. H. \"\"Bud\"\" Barron, Field\",Dublin,GA,USA,32.5,-82.75\n")
                .read(AirportLine.COLUMNS, AirportLine::toAirport);

        assertThat(airports)
                .containsExactly(new Airport(
                        "DBN", "W. H. \"Bud\" Barron, Field", "Dublin", "GA", "USA", new Location(32.5, -82.75)));
    }

    @Test
    void readsAFlightThatWasEarly() {
        assertThat(flights(FLIGHTS + "2001-01-01T01:24,LAS,OAK,407,-5\n"))
                .containsExactly(new Flight(
                        "LAS", LocalDate.of(2001, 1, 1), Instant.parse("2001-01-01T01:24:00Z"), "OAK", 407, -5));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            01.01.2001,LAS,OAK,407,-5         | line 3: departed is "01.01.2001", which is not a time like 2001-02-24T14:05
            2001-01-01T01:24,LAS,OAK,4e2,-5   | line 3: distance_miles is "4e2", which is not a whole number
            2001-01-01T01:24,,OAK,407,-5      | line 3: origin is empty
            2001-01-01T01:24,LAS,OAK,407      | line 3: there are 4 fields, but the header has 5
            2001-01-01T01:24,LAS,OAK,407,-5,1 | line 3: there are 6 fields, but the header has 5
            """)
    void namesTheLineOfAWrongField(String line, String message) {
        assertFails(FLIGHTS + "2001-01-01T00:47,DTW,LAS,1750,66\n" + line + "\n", "some.csv, " + message);
    }

    @Test
    void namesALatitudeThatIsNowhere() {
        CsvFile file = file(AIRPORTS + "DBN,Barron,Dublin,GA,USA,-90.5,-82.75\n");

        assertThatExceptionOfType(ExampleException.class)
                .isThrownBy(() -> file.read(AirportLine.COLUMNS, AirportLine::toAirport))
                .withMessage("some.csv, line 2: latitude is -90.5, which is not between -90.0 and 90.0");
    }

    @Test
    void namesAMissingColumn() {
        assertFails(
                "departed,origin,destination,distance_miles\n1,2,3,4\n",
                "some.csv cannot be read: Header is missing fields [delay_minutes]:"
                        + " [departed, origin, destination, distance_miles]");
    }

    @Test
    void namesTheLineOfAnUnclosedQuote() {
        assertFails(
                FLIGHTS + "\"2001-01-01T01:24,LAS,OAK,407,-5\n",
                "some.csv cannot be read: Unclosed quoted field at end of input (record starting at line 2)");
    }

    @Test
    void refusesAFileWithoutData() {
        assertFails("", "some.csv has no line after the header");
        assertFails(FLIGHTS, "some.csv has no line after the header");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        CsvFile file = CsvFile.at(Path.of("no", "such.csv"));

        assertThatExceptionOfType(ExampleException.class)
                .isThrownBy(() -> file.read(FlightLine.COLUMNS, FlightLine::toFlight))
                .withMessage(Path.of("no", "such.csv") + " does not exist");
    }

    private static void assertFails(String content, String message) {
        assertThatExceptionOfType(ExampleException.class)
                .isThrownBy(() -> flights(content))
                .withMessage(message);
    }

    private static List<Flight> flights(String content) {
        return file(content).read(FlightLine.COLUMNS, FlightLine::toFlight);
    }

    private static CsvFile file(String content) {
        return new CsvFile("some.csv", () -> new ByteArrayInputStream(content.getBytes(UTF_8)));
    }
}
