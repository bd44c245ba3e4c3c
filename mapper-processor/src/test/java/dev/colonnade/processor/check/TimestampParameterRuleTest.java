package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class TimestampParameterRuleTest {
    private static final String AIRPORT = """
@Entity record Airport(@PartitionKey String code, @ClusteringColumn int gate, String name) {}
@Entity record Likes(@PartitionKey String code, @Counter long up) {}
""";

    @Test
    void timesThatAreNone() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [timestamp-parameter] The @Timestamp parameter time of AirportDao.a(Airport, int) is of type int
    @Insert void a(Airport airport, @Timestamp int time);
    // error: [timestamp-parameter] @Select has no use for the @Timestamp parameter time of AirportDao.b(String, int, long)
    @Select Airport b(String code, int gate, @Timestamp long time);
    // error: [timestamp-parameter] AirportDao.c(Airport, long, long) has a second @Timestamp parameter, other
    @Insert void c(Airport airport, @Timestamp long time, @Timestamp long other);
    // error: [timestamp-parameter] The @Timestamp parameter time of AirportDao.d(Airport, int) is a @Ttl
    @Insert void d(Airport airport, @Ttl @Timestamp int time);
}
""").inFull("""
[timestamp-parameter] The @Timestamp parameter time of AirportDao.a(Airport, int) is of type int
  Fix: make it a java.time.Instant, or a long of microseconds
  See docs/errors/timestamp-parameter.md
""");
    }

    @Test
    void whatTheServerTimesItself() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [cql-condition-timestamp] AirportDao.a(Airport, Instant): A write with a condition has the timestamp that the server gives it
    @Insert(ifNotExists = true) boolean a(Airport airport, @Timestamp Instant time);
    // error: [cql-condition-timestamp] AirportDao.b(Airport, Instant): A write with a condition has the timestamp that the server gives it
    @Delete(ifExists = true) boolean b(Airport airport, @Timestamp Instant time);
    // error: [cql-counter-using] AirportDao.c(String, long, long): The table likes has counters, which are written without a TIMESTAMP
    @Increment(entityClass = Likes.class) void c(String code, long up, @Timestamp long time);
}
""");
    }

    @Test
    void timesOfWriting() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    @Insert void a(@Timestamp Instant time, Airport airport, @Ttl int ttl);
    @Update void b(Airport airport, @Ttl Duration ttl, @Timestamp long time);
    @Delete(entityClass = Airport.class) void c(String code, int gate, @Timestamp long time);
    @Delete void d(Airport airport, @Timestamp Instant time);
    @Update(entityClass = Airport.class)
    void e(String code, int gate, String name, @Timestamp Instant time, @Ttl int ttl);
    @Delete(entityClass = Airport.class, customWhereClause = "gate > :first")
    void f(String code, int first, @Timestamp Instant time);
    @Query("DELETE FROM airport USING TIMESTAMP :at WHERE code = :code") void g(String code, @Timestamp Instant at);
}
""");
    }
}
