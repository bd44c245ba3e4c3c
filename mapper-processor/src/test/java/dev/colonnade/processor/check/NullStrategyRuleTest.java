package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class NullStrategyRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void whereThereIsNoChoice() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [null-strategy] AirportDao.a(Airport, Airport) says a nullSavingStrategy, but writes what changed, where a property that is null now is always written as null
    @Update(nullSavingStrategy = NullSavingStrategy.DO_NOT_SET) void a(Airport before, Airport after);
    // error: [null-strategy] AirportDao.b(String) says a nullSavingStrategy, but its statement sets no column to the value of a parameter
    @Query(value = "SELECT * FROM airport WHERE code = :code", nullSavingStrategy = NullSavingStrategy.DO_NOT_SET) Airport b(String code);
    // error: [null-strategy] AirportDao.c(String) says a nullSavingStrategy, but its statement sets no column to the value of a parameter
    @Query(value = "DELETE name FROM airport WHERE code = :code", nullSavingStrategy = NullSavingStrategy.SET_TO_NULL) void c(String code);
    // error: [null-strategy] AirportDao.d(String) says a nullSavingStrategy, but its statement sets no column to the value of a parameter
    @Query(value = "UPDATE airport SET name = 'x' WHERE code = :code", nullSavingStrategy = NullSavingStrategy.DO_NOT_SET) void d(String code);
}
""").inFull("""
[null-strategy] AirportDao.a(Airport, Airport) says a nullSavingStrategy, but writes what changed, where a property that is null now is always written as null
  Fix: leave it out; to keep what the row has give after the value of before
  See docs/errors/null-strategy.md
""");
    }

    @Test
    void classesThatAreNoRowsOfTheirOwn() {
        assertErrors("""
// error: [null-strategy] @DefaultNullSavingStrategy means nothing on Name: a value is written whole, and what is null in it is null
@Udt @DefaultNullSavingStrategy(NullSavingStrategy.SET_TO_NULL) record Name(String first) {}
// error: [null-strategy] @DefaultNullSavingStrategy means nothing on Visits: counters are counted, and no row of them is written
@Entity @DefaultNullSavingStrategy(NullSavingStrategy.SET_TO_NULL) record Visits(@PartitionKey String code, @Counter long count) {}
""").inFull("""
[null-strategy] @DefaultNullSavingStrategy means nothing on Name: a value is written whole, and what is null in it is null
  Fix: put it on an entity that is inserted or updated, or on a DAO
  See docs/errors/null-strategy.md
""");
    }

    @Test
    void aMapperWritesNothing() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao { @Select Airport find(String code); }
// error: [ignored-annotation] @DefaultNullSavingStrategy means nothing on Airports
@DefaultNullSavingStrategy(NullSavingStrategy.SET_TO_NULL) @Mapper interface Airports { AirportDao airports(); }
""").inFull("""
[ignored-annotation] @DefaultNullSavingStrategy means nothing on Airports
  Fix: put it on the DAO, or on the class with @Entity
  See docs/errors/ignored-annotation.md
""");
    }

    @Test
    void theMostSpecificWins() {
        assertCompiles("""
@Entity @DefaultNullSavingStrategy(NullSavingStrategy.SET_TO_NULL) record Airport(@PartitionKey String code, String name) {}
@Dao interface AirportDao {
    @Insert void a(Airport airport);
    @Insert(nullSavingStrategy = NullSavingStrategy.DO_NOT_SET) void b(Airport airport);
}
@Dao @DefaultNullSavingStrategy(NullSavingStrategy.DO_NOT_SET) interface SparingDao {
    @Insert void c(Airport airport);
    @Update(nullSavingStrategy = NullSavingStrategy.SET_TO_NULL) void d(Airport airport);
}
""")
                .writes("AirportDaoImpl", "aQuery.nulls()", "bQuery.values()")
                .writes("SparingDaoImpl", "cQuery.values()", "dQuery.nulls()");
    }
}
