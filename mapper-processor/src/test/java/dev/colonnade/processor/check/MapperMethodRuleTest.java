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
    AirportDao airports(@DaoKeyspace String keyspace,
            // error: [mapper-method] Flights.airports takes other, and nothing says what that is to the DAO
            String other);
    // error: [mapper-method] Flights.all returns List<AirportDao>, which has no @Dao
    List<AirportDao> all();
    // error: [mapper-method] Flights.later returns CompletionStage<String>, which has no @Dao
    CompletionStage<String> later();
    // error: [mapper-method] Flights.of has type parameters
    <T> AirportDao of();
    AirportDao good();
    CompletableFuture<AirportDao> goodLater();
}
""").inFull("""
[mapper-method] Flights.airport returns Airport, which has no @Dao
  Fix: return an interface with @Dao, or a CompletionStage of one, or give the method a body with default
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
