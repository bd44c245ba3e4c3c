package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class OutcomeRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aConditionWhoseOutcomeIsLost() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [lost-outcome] AirportDao.save(Airport) returns nothing, so that nobody learns whether its condition held
    @Insert(ifNotExists = true) void save(Airport airport);
    @Query("DELETE FROM airport WHERE code = :code IF EXISTS")
    // error: [lost-outcome] AirportDao.remove(String) returns nothing, so that nobody learns whether its condition held
    CompletionStage<Void> remove(String code);
}
""").inFull("""
[lost-outcome] AirportDao.save(Airport) returns nothing, so that nobody learns whether its condition held
  Fix: return boolean, or Lwt of the entity, or a CompletionStage of it
  See docs/errors/lost-outcome.md
""");
    }

    @Test
    void anOutcomeWithoutACondition() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [not-conditional] AirportDao.save(Airport) returns boolean, but its statement has no condition: it would always be true
    @Insert boolean save(Airport airport);
    // error: [not-conditional] AirportDao.create(Airport) returns Lwt<Airport>, but its statement has no condition: it would always be true
    @Insert Lwt<Airport> create(Airport airport);
    @Query("DELETE FROM airport WHERE code = :code")
    // error: [not-conditional] AirportDao.remove(String) returns boolean, but its statement has no condition: it would always be true
    boolean remove(String code);
}
""").inFull("""
[not-conditional] AirportDao.save(Airport) returns boolean, but its statement has no condition: it would always be true
  Fix: add ifNotExists = true to @Insert, or return void
  See docs/errors/not-conditional.md
""");
    }

    @Test
    void outcomesOfConditions() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    @Insert(ifNotExists = true) boolean a(Airport airport);
    @Insert(ifNotExists = true) Boolean b(Airport airport);
    @Insert(ifNotExists = true) Lwt<Airport> c(Airport airport);
    @Insert(ifNotExists = true) CompletionStage<Boolean> d(Airport airport);
    @Insert(ifNotExists = true) CompletionStage<Lwt<Airport>> e(Airport airport);
    @Update(ifExists = true) boolean f(Airport airport);
    @Delete(ifExists = true) boolean g(Airport airport);
    @Query("UPDATE airport SET name = :name WHERE code = :code IF EXISTS") boolean h(String code, String name);
}
""");
    }
}
