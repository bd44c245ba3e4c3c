package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class KeyParametersRuleTest {
    private static final String FLIGHT =
            "@Entity record Flight(@PartitionKey String origin, @ClusteringColumn LocalDate day, @ClusteringColumn int number, String gate) {}";

    @Test
    void aPartOfThePartitionKey() {
        assertErrors("""
@Entity record Flight(@PartitionKey String origin, @PartitionKey LocalDate day, String gate) {}
@Dao interface FlightDao {
    // error: [key-parameters] FlightDao.find(String) leaves out day of the key of Flight
    @Select List<Flight> find(String origin);
}
""").inFull("""
[key-parameters] FlightDao.find(String) leaves out day of the key of Flight
  Allowed: origin, day
  Fix: take the whole partition key (origin, day), and clustering columns from the first without a gap
  See docs/errors/key-parameters.md
""");
    }

    @Test
    void aGapInTheClusteringColumns() {
        assertErrors(FLIGHT, """
@Dao interface FlightDao {
    // error: [key-parameters] FlightDao.find(String, int) leaves out day of the key of Flight
    @Select List<Flight> find(String origin, int number);
    // error: [key-parameters] FlightDao.remove() leaves out origin of the key of Flight
    @Delete(entityClass = Flight.class) void remove();
}
""");
    }

    @Test
    void aConditionIsOnOneRow() {
        assertErrors(FLIGHT, """
@Dao interface FlightDao {
    // error: [key-parameters] FlightDao.remove(String) has a condition, but does not name one row: it takes a part of the key of Flight
    @Delete(entityClass = Flight.class, ifExists = true) boolean remove(String origin);
    @Delete(entityClass = Flight.class) void removeAll(String origin);
}
""").inFull("""
[key-parameters] FlightDao.remove(String) has a condition, but does not name one row: it takes a part of the key of Flight
  Allowed: origin, day, number
  Fix: take the whole key, or take ifExists away
  See docs/errors/key-parameters.md
""");
    }

    @Test
    void aParameterThatIsNoColumn() {
        assertErrors(FLIGHT, """
@Dao interface FlightDao {
    // error: [unknown-column] The parameter airline of FlightDao.find(String, String) is no column of the key of Flight.
    @Select List<Flight> find(String origin, String airline);
}
""").inFull("""
[unknown-column] The parameter airline of FlightDao.find(String, String) is no column of the key of Flight.
  Allowed: origin, day, number
  Fix: give it the name of a property of the key, or @CqlName with that of a column
  See docs/errors/unknown-column.md
""");
    }

    @Test
    void aParameterThatIsAColumnOutsideTheKeyNeedsAnIndex() {
        assertErrors(FLIGHT, """
@Dao interface FlightDao {
    // error: [cql-filtering] FlightDao.find(String, String): The column gate is not of the primary key and has no index, so every row of the partition would be read, and thrown away if it does not fit
    @Select List<Flight> find(String origin, String gate);
}
""");
    }

    @Test
    void aNearMissIsNamedAndAFarOneIsNot() {
        assertErrors(FLIGHT, """
@Dao interface FlightDao {
    // error: [unknown-column] The parameter orgin of FlightDao.find(String) is no column of the key of Flight. Did you mean "origin"?
    @Select List<Flight> find(String orgin);
    // error: [unknown-column] The parameter airline of FlightDao.search(String) is no column of the key of Flight.
    @Select List<Flight> search(String airline);
}
""");
    }

    @Test
    void namesInJavaAndInCql() {
        assertCompiles("""
@Entity record Flight(@PartitionKey @CqlName("airport") String origin, @ClusteringColumn LocalDate departureDay) {}
@Dao interface FlightDao {
    @Select Flight find(LocalDate departureDay, String origin);
    @Select Flight find(String airport, @CqlName("departure_day") LocalDate day);
}
""");
    }

    @Test
    void propertiesWithEachOthersColumns() {
        assertCompiles("""
@Entity record Flight(
    @PartitionKey @CqlName("destination") String origin,
    @ClusteringColumn @CqlName("origin") String destination) {}
@Dao interface FlightDao { @Select Flight find(String origin, String destination); }
""");
    }

    @Test
    void anEntityWithoutAKeyIsReportedOnce() {
        assertErrors("""
// error: [no-partition-key] Flight has no partition key
@Entity record Flight(String origin) {}
@Dao interface FlightDao {
    @Select Flight find(String origin);
    @Delete(entityClass = Flight.class) void remove(String origin);
    // error: [unknown-entity] FlightDao.count(long) adds to a row of Flight, which has no key
    @Increment(entityClass = Flight.class) void count(long origin);
}
""");
    }
}
