package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keys that are objects, or in them. */
class EmbeddedKeyTest {
    private static final String FLIGHT = """
@Entity record Flight(@Embedded Key key, String gate) {}
record Key(@PartitionKey String origin, @ClusteringColumn(order = ClusteringOrder.DESC) LocalDate day) {}
""";

    @Test
    void columnsOrTheObject() {
        assertThat(assertCompiles(FLIGHT, """
@Dao interface FlightDao {
    @Insert void save(Flight flight);
    @Select Optional<Flight> find(String origin, LocalDate day);
    @Select Optional<Flight> find(Key any);
    @Select List<Flight> from(String origin);
    @Delete void remove(Flight flight);
    @Delete(entityClass = Flight.class) void remove(Key key);
}
""").source("FlightDaoImpl"))
                .contains(
                        "SELECT origin, day, gate FROM flight WHERE origin = ? AND day = ?",
                        "Values.key(Values.key(any, \"origin\").origin(), \"origin\")",
                        "Values.key(Values.key(flight.key(), \"day\").day(), \"day\")");
    }

    @Test
    void whatIsSaidOfTheWholeCountsForEachColumn() {
        assertCompiles("""
@Entity record Flight(
    @ClusteringColumn(0) String gate,
    @ClusteringColumn(value = 1, order = ClusteringOrder.DESC) @Embedded(prefix = "at_") Moment moment,
    @PartitionKey @Embedded(prefix = "from_") Place from,
    @PartitionKey @Embedded(prefix = "to_") Place to) {}
record Moment(LocalDate day, int minute) {}
record Place(String country, String code) {}
@Dao interface FlightDao {
    @Select Optional<Flight> find(Place to, Place from, Moment at, String gate);
    @Select List<Flight> find(String fromCountry, String fromCode, @CqlName("to_country") String there, String toCode, String gate, LocalDate day);
}
@Mapper interface Flights { FlightDao flights(); }
""");
    }

    @Test
    void namesThatSeveralColumnsHave() {
        assertErrors("""
@Entity record Flight(
    @PartitionKey @Embedded(prefix = "from_") Place from,
    @PartitionKey @Embedded(prefix = "to_") Place to) {}
record Place(String code) {}
@Dao interface FlightDao {
    // error: [unknown-column] The parameter code of FlightDao.find(String) is no column of the key of Flight.
    @Select Optional<Flight> find(String code);
    // error: [key-parameters] FlightDao.find(Place) leaves out toCode of the key of Flight
    @Select Optional<Flight> find(Place from);
}
""").inFull("""
[unknown-column] The parameter code of FlightDao.find(String) is no column of the key of Flight.
  Allowed: fromCode, toCode
  Fix: give it the name of a property of the key, or @CqlName with that of a column
  See docs/errors/unknown-column.md
""");
    }

    @Test
    void aKeyThatIsNoObjectIsReportedOnce() {
        assertErrors("""
@Entity record Flight(
    // error: [embedded-type] Flight.key is @Embedded, but String is no class of yours that has columns
    @PartitionKey @Embedded String key,
    String gate) {}
""");
    }

    @Test
    void aKeyInsideAndOutside() {
        assertErrors("""
@Entity record Flight(@PartitionKey @Embedded Key key, String gate) {}
record Key(
    String origin,
    // error: [conflicting-annotations] Flight.key.day has both @PartitionKey and @ClusteringColumn
    @ClusteringColumn LocalDate day) {}
""");
        assertErrors("""
@Udt record Flight(
    // error: [key-in-udt] Flight.key.origin is in a @Udt, which has no key
    @PartitionKey @Embedded Key key) {}
record Key(String origin) {}
""");
    }
}
