package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class AttributeUseRuleTest {
    private static final String AIRPORT = """
@Entity record Airport(@PartitionKey String code, String name) {}
@Entity record Likes(@PartitionKey String code, @Counter long up) {}
""";

    @Test
    void attributesThatMeanNothing() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [attribute-use] AirportDao.a(Airport) says a pageSize, but its statement gives no pages
    @StatementAttributes(pageSize = 10)
    @Insert void a(Airport airport);
    // error: [attribute-use] AirportDao.b(Airport) says a serialConsistencyLevel, but its statement has no condition
    @StatementAttributes(serialConsistencyLevel = "SERIAL")
    @Update void b(Airport airport);
    // error: [attribute-use] AirportDao.c(String) says a serialConsistencyLevel, but its statement has no condition
    @StatementAttributes(serialConsistencyLevel = "SERIAL")
    @Select Airport c(String code);
}
""").inFull("""
[attribute-use] AirportDao.a(Airport) says a pageSize, but its statement gives no pages
  Fix: leave it out
  See docs/errors/attribute-use.md
""");
    }

    @Test
    void levelsThatMeanNothing() {
        assertErrors(AIRPORT, """
@StatementAttributes(consistencyLevel = "LOCAL_SERIAL")
@Dao interface AirportDao {
    @Select Airport read(String code);
    // error: [attribute-use] AirportDao.a(Airport) has the consistency level LOCAL_SERIAL, which is for reading
    @Insert void a(Airport airport);
    // error: [attribute-use] AirportDao.b(Airport) has the consistency level SERIAL, which is for reading
    @StatementAttributes(consistencyLevel = "SERIAL")
    @Update(ifExists = true) boolean b(Airport airport);
    // error: [attribute-use] AirportDao.c(String) has the consistency level ANY, which is for writes only, and not for those of counters
    @StatementAttributes(consistencyLevel = "ANY")
    @Select Airport c(String code);
    // error: [attribute-use] AirportDao.d(String, long) has the consistency level ANY, which is for writes only, and not for those of counters
    @StatementAttributes(consistencyLevel = "ANY")
    @Increment(entityClass = Likes.class) void d(String code, long up);
}
""");
    }

    @Test
    void theNearestAreReadFromOneReplica() {
        assertErrors("""
@Entity record Video(@PartitionKey UUID id, @Vector(2) @Index(using = Index.SAI) float[] embedding) {}
""", """
@StatementAttributes(consistencyLevel = "LOCAL_QUORUM")
@Dao interface VideoDao {
    @Select Video find(UUID id);
    // error: [attribute-use] VideoDao.near(float[]) has the consistency level LOCAL_QUORUM, but an order by ANN is read from one replica
    @Query("SELECT * FROM video ORDER BY embedding ANN OF :near LIMIT 3") List<Video> near(float[] near);
    // error: [attribute-use] VideoDao.serial(float[]) has the consistency level SERIAL, but an order by ANN is read from one replica
    @StatementAttributes(consistencyLevel = "SERIAL")
    @Query("SELECT * FROM video ORDER BY embedding ANN OF :near LIMIT 3") List<Video> serial(float[] near);
    @StatementAttributes(consistencyLevel = "LOCAL_ONE")
    @Query("SELECT * FROM video ORDER BY embedding ANN OF :near LIMIT 3") List<Video> one(float[] near);
}
""");
    }

    @Test
    void attributesThatMeanSomething() {
        assertCompiles(AIRPORT, """
@StatementAttributes(serialConsistencyLevel = "LOCAL_SERIAL", pageSize = 100)
@Dao interface AirportDao {
    @StatementAttributes(consistencyLevel = "ANY")
    @Insert void a(Airport airport);
    @StatementAttributes(serialConsistencyLevel = "SERIAL", consistencyLevel = "ANY")
    @Update(ifExists = true) boolean b(Airport airport);
    @StatementAttributes(consistencyLevel = "SERIAL")
    @Select Airport c(String code);
}
""");
    }
}
