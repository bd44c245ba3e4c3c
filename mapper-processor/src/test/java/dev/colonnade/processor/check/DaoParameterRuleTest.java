package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class DaoParameterRuleTest {
    private static final String AIRPORTS = """
@Entity record Airport(@PartitionKey String code) {}
@Dao interface AirportDao { @Select Airport find(String code); }
""";

    @Test
    void aParameterThatIsNotOneThing() {
        assertErrors(AIRPORTS, """
@Mapper interface Flights {
    // error: [dao-parameter] The parameter keyspace of Flights.a has @DaoKeyspace, but is of type int
    AirportDao a(@DaoKeyspace int keyspace);
    // error: [dao-parameter] The parameter both of Flights.b has @DaoKeyspace and @DaoTable
    AirportDao b(@DaoKeyspace @DaoTable String both);
    AirportDao c(@DaoTable String one,
            // error: [dao-parameter] Flights.c has a second parameter with @DaoTable, other
            @DaoTable com.datastax.oss.driver.api.core.CqlIdentifier other);
    // error: [dao-parameter] The parameter profile of Flights.d has @DaoProfile, but is of type CqlIdentifier
    AirportDao d(@DaoProfile com.datastax.oss.driver.api.core.CqlIdentifier profile);
    // error: [dao-parameter] The parameter table of Flights.e has @DaoTable, but is of type Optional<String>
    AirportDao e(@DaoTable Optional<String> table);
}
""").inFull("""
[dao-parameter] The parameter keyspace of Flights.a has @DaoKeyspace, but is of type int
  Fix: make it a String or a CqlIdentifier
  See docs/errors/dao-parameter.md
""");
    }

    @Test
    void allThatAMapperCanTake() {
        assertCompiles(AIRPORTS, """
@Mapper interface Flights {
    AirportDao airports();
    AirportDao a(@DaoKeyspace String context, @DaoTable String target, @DaoProfile String airports);
    CompletionStage<AirportDao> b(@DaoProfile com.datastax.oss.driver.api.core.config.DriverExecutionProfile profile);
    AirportDao c(@DaoKeyspace com.datastax.oss.driver.api.core.CqlIdentifier aMade);
}
""");
    }
}
