package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class MapperMethodRuleTest {
    @Test
    void aMapperGivesDaos() {
        assertErrors("""
@Entity record Airport(@PartitionKey String code) {}
@Dao interface AirportDao { @Select Airport find(String code); }
@Mapper interface Flights {
    // error: [mapper-method] Flights.airport returns Airport, which has no @Dao
    Airport airport();
    // error: [mapper-method] Flights.nothing returns void, which has no @Dao
    void nothing();
    // error: [mapper-method] Flights.airports has parameters
    AirportDao airports(String keyspace);
    // error: [mapper-method] Flights.all returns List<AirportDao>, which has no @Dao
    List<AirportDao> all();
    AirportDao good();
}
""").inFull("""
[mapper-method] Flights.airport returns Airport, which has no @Dao
  Fix: take nothing and return an interface with @Dao, or give the method a body with default
  See docs/errors/mapper-method.md
""").generates("AirportReader", "AirportWriter", "AirportDaoImpl");
    }

    @Test
    void mappersAndDaosOfNothing() {
        assertCompiles("""
@Mapper interface Flights { default int one() { return 1; } static int two() { return 2; } String toString(); }
@Dao interface EmptyDao {}
@Mapper interface OfEmpty { EmptyDao no(); EmptyDao again(); }
""");
    }
}
