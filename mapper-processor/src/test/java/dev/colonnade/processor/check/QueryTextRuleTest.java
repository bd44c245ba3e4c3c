package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class QueryTextRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aTextThatIsNoStatement() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [query-syntax] No statement begins with 'SELEC', at character 1 of the statement. Did you mean "SELECT"?
    @Query("SELEC garbage FRM nowhere") Airport find();
}
""").inFull("""
[query-syntax] No statement begins with 'SELEC', at character 1 of the statement. Did you mean "SELECT"?
    SELEC garbage FRM nowhere
    ^^^^^
  Fix: mend the statement at the mark
  See docs/errors/query-syntax.md
""");
    }

    @Test
    void aWordThatIsFarFromAllVerbs() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [query-syntax] No statement begins with 'fetch', at character 1 of the statement.
    @Query("fetch airport") Airport find();
    // error: [query-syntax] The statement is empty, at character 1 of the statement.
    @Query("") Airport nothing();
}
""");
    }

    @Test
    void aPlaceInTheMiddle() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [query-syntax] '!' has no meaning in CQL, at character 23 of the statement.
    @Query("SELECT * FROM airport !!") List<Airport> find();
    // error: [query-syntax] '(' is never closed, at character 37 of the statement.
    @Query("SELECT * FROM airport WHERE code IN ('AMS'") List<Airport> open();
    // error: [query-syntax] 'from' is a reserved word: as a name it stands in double quotes, at character 37 of the statement.
    @Query("SELECT * FROM airport WHERE code = :from") List<Airport> reserved(String from);
}
""");
    }

    @Test
    void aStatementOfTheSchema() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [not-a-data-statement] The statement of AirportDao.drop() neither reads nor writes rows
    @Query("DROP TABLE airport") void drop();
}
""").inFull("""
[not-a-data-statement] The statement of AirportDao.drop() neither reads nor writes rows
  Allowed: SELECT, INSERT, UPDATE, DELETE, BEGIN
  Fix: execute it through the session; the mapper creates the schema from the entities
  See docs/errors/not-a-data-statement.md
""");
    }
}
