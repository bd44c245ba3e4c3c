package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class OperationRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aMethodThatDoesNotSayWhatItDoes() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [no-operation] AirportDao.find(String) does not say what it does
    Airport find(String code);
}
""").inFull("""
[no-operation] AirportDao.find(String) does not say what it does
  Allowed: @Insert, @Select, @Update, @Delete, @Increment, @Query, @Batch, @GetEntity, @SetEntity
  Fix: put one of these annotations on it, or give it a body with default
  See docs/errors/no-operation.md
""");
    }

    @Test
    void aMethodThatDoesTwoThings() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [several-operations] AirportDao.save(Airport) has @Insert and @Update
    @Insert @Update void save(Airport airport);
}
""").inFull("""
[several-operations] AirportDao.save(Airport) has @Insert and @Update
  Fix: keep one, and give each of the others a method of its own
  See docs/errors/several-operations.md
""");
    }

    @Test
    void methodsOfEveryClassNeedNone() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    String toString();
    boolean equals(Object other);
    int hashCode();
    @Insert void save(Airport airport);
}
""");
    }
}
