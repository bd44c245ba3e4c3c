package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ParameterTypeRuleTest {
    private static final String FLIGHT =
            "@Entity record Flight(@PartitionKey String origin, @ClusteringColumn LocalDate day, @ClusteringColumn int number, String gate) {}";

    @Test
    void aParameterHasTheTypeOfItsColumn() {
        assertErrors(FLIGHT, """
@Dao interface FlightDao {
    // error: [parameter-type] The parameter day of FlightDao.find(String, Instant) is of type Instant, but Flight.day of type LocalDate
    @Select List<Flight> find(String origin, Instant day);
}
""").inFull("""
[parameter-type] The parameter day of FlightDao.find(String, Instant) is of type Instant, but Flight.day of type LocalDate
  Fix: make the type of the parameter LocalDate
  See docs/errors/parameter-type.md
""");
    }

    @Test
    void aPrimitiveAndItsObjectAreTheSame() {
        assertCompiles(
                FLIGHT,
                "@Dao interface FlightDao { @Select Flight find(String origin, LocalDate day, Integer number); }");
    }

    @Test
    void aParameterOfAQueryMapsToATypeOfCql() {
        assertErrors(FLIGHT, """
@Dao interface FlightDao {
    // error: [unmappable-type] The parameter gate of FlightDao.find(Thread) is of type Thread, which maps to no type of CQL
    @Query("SELECT * FROM flight WHERE gate = :gate") List<Flight> find(Thread gate);
}
""").inFull("""
[unmappable-type] The parameter gate of FlightDao.find(Thread) is of type Thread, which maps to no type of CQL
  Allowed: boolean, byte, char, double, float, int, long, short and their objects, String, BigDecimal, BigInteger, ByteBuffer, byte[], UUID, InetAddress, Instant, LocalDate, LocalTime, Duration, enums, List, Set, Map, Optional, a class with @Udt, a record with @Tuple, the others of the guide's table
  Fix: use one of these types, put @Udt on the class if it is one of yours, say with @Convert what becomes of it, or keep the property out of the table with @Transient
  See docs/errors/unmappable-type.md
""");
    }
}
