package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class QueryTextRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aTextThatIsNoStatement() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [cql-syntax] AirportDao.find(): No statement begins with 'SELEC'
    @Query("SELEC garbage FRM nowhere") Airport find();
}
""").inFull("""
[cql-syntax] AirportDao.find(): No statement begins with 'SELEC'
    SELEC garbage FRM nowhere
    ^^^^^
  Allowed: SELECT, INSERT, UPDATE, DELETE, BEGIN
  Fix: write SELECT
  See docs/errors/cql-syntax.md
""");
    }

    @Test
    void aWordThatIsFarFromAllVerbs() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [cql-syntax] AirportDao.find(): No statement begins with 'fetch'
    @Query("fetch airport") Airport find();
    // error: [cql-syntax] AirportDao.nothing(): The statement is empty
    @Query("") Airport nothing();
}
""");
    }

    @Test
    void aPlaceInTheMiddle() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [cql-syntax] AirportDao.find(): '!' has no meaning in CQL
    @Query("SELECT * FROM airport !!") List<Airport> find();
    // error: [cql-syntax] AirportDao.open(): '(' opens here and is never closed
    @Query("SELECT * FROM airport WHERE code IN ('AMS'") List<Airport> open();
    // error: [cql-syntax] AirportDao.reserved(String): 'from' is a reserved word: as a name it stands in double quotes
    @Query("SELECT * FROM airport WHERE code = :from") List<Airport> reserved(String from);
}
""");
    }
}
