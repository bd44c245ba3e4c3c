package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ConstantTtlRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void timesThatAreNone() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [constant-ttl] @Ttl of AirportDao.a(Airport) says 'an hour', which is no time in whole seconds
    @Ttl("an hour") @Insert void a(Airport airport);
    // error: [constant-ttl] @Ttl of AirportDao.b(Airport) says '', which is no time in whole seconds
    @Ttl @Update void b(Airport airport);
    // error: [constant-ttl] @Ttl of AirportDao.c(Airport) says 'PT0.5S', which is no time in whole seconds
    @Ttl("PT0.5S") @Insert void c(Airport airport);
    // error: [constant-ttl] @Ttl of AirportDao.d(Airport) says '-1', which is no time in whole seconds
    @Ttl("-1") @Insert void d(Airport airport);
}
""").inFull("""
[constant-ttl] @Ttl of AirportDao.a(Airport) says 'an hour', which is no time in whole seconds
  Fix: write seconds, or a duration: PT1H is an hour, P30D are 30 days; 0 is for ever
  See docs/errors/constant-ttl.md
""");
    }

    @Test
    void whereTheyMeanNothing() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [constant-ttl] @Select has no use for @Ttl on AirportDao.a(String)
    @Ttl("1") @Select Airport a(String code);
    // error: [constant-ttl] @Query has no use for @Ttl on AirportDao.b(String, String)
    @Ttl("1") @Query("UPDATE airport SET name = :name WHERE code = :code") void b(String code, String name);
    // error: [constant-ttl] @Ttl is on AirportDao.c(Airport, int), and on a parameter of it
    @Ttl("1") @Insert void c(Airport airport, @Ttl int ttl);
    // error: [constant-ttl] @Ttl of AirportDao.d(Airport, int), parameter ttl says '1', but it is the parameter that says the time
    @Insert void d(Airport airport, @Ttl("1") int ttl);
    // error: [ignored-annotation] @Ttl means nothing on AirportDao.e
    @Ttl("1") default void e() {}
}
""");
    }

    @Test
    void times() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    @Ttl("3600") @Insert void a(Airport airport);
    @Ttl("PT1H") @Update void b(Airport airport);
    @Ttl("P30D") @Update(entityClass = Airport.class) void c(String code, String name, @Timestamp long time);
    @Ttl("0") @Insert(ifNotExists = true) boolean d(Airport airport);
}
""").writes("AirportDaoImpl", " USING TTL 0", "USING TTL 2592000 AND TIMESTAMP :time");
    }
}
