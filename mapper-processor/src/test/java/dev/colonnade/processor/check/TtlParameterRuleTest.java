package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class TtlParameterRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aTimeOfAnotherType() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [ttl-parameter] The @Ttl parameter ttl of AirportDao.a(Airport, String) is of type String
    @Insert void a(Airport airport, @Ttl String ttl);
    // error: [ttl-parameter] The @Ttl parameter ttl of AirportDao.b(Airport, Long) is of type Long
    @Update void b(Airport airport, @Ttl Long ttl);
}
""").inFull("""
[ttl-parameter] The @Ttl parameter ttl of AirportDao.a(Airport, String) is of type String
  Fix: make it a java.time.Duration, or an int of seconds
  See docs/errors/ttl-parameter.md
""");
    }

    @Test
    void aTimeOfNothingThatIsWritten() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [ttl-parameter] @Select has no use for the @Ttl parameter ttl of AirportDao.a(String, int)
    @Select Airport a(String code, @Ttl int ttl);
    // error: [ttl-parameter] @Delete has no use for the @Ttl parameter ttl of AirportDao.b(Airport, int)
    @Delete void b(Airport airport, @Ttl int ttl);
}
""");
    }

    @Test
    void aSecondTime() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [ttl-parameter] AirportDao.a(Airport, int, Duration) has a second @Ttl parameter, other
    @Insert void a(Airport airport, @Ttl int ttl, @Ttl Duration other);
}
""");
    }

    @Test
    void timesToLive() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    @Insert void a(@Ttl int ttl, Airport airport);
    @Insert(ifNotExists = true) boolean b(Airport airport, @Ttl Duration ttl);
    @Update void c(Airport airport, @Ttl Duration ttl);
}
""");
    }
}
