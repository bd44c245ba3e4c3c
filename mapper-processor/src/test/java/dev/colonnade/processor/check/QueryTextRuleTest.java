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

    @Test
    void noneOfThem() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [not-a-data-statement] The statement of AirportDao.change0() neither reads nor writes rows
    @Query("CREATE INDEX ON airport (name)") void change0();
    // error: [not-a-data-statement] The statement of AirportDao.change1() neither reads nor writes rows
    @Query("CREATE MATERIALIZED VIEW v AS SELECT * FROM airport WHERE code IS NOT NULL PRIMARY KEY (code)") void change1();
    // error: [not-a-data-statement] The statement of AirportDao.change2() neither reads nor writes rows
    @Query("ALTER TABLE airport ADD gates int") void change2();
    // error: [not-a-data-statement] The statement of AirportDao.change3() neither reads nor writes rows
    @Query("ALTER KEYSPACE flights WITH durable_writes = false") void change3();
    // error: [not-a-data-statement] The statement of AirportDao.change4() neither reads nor writes rows
    @Query("CREATE TYPE t (i int)") void change4();
    // error: [not-a-data-statement] The statement of AirportDao.change5() neither reads nor writes rows
    @Query("DROP FUNCTION f") void change5();
    // error: [not-a-data-statement] The statement of AirportDao.change6() neither reads nor writes rows
    @Query("TRUNCATE airport") void change6();
    // error: [not-a-data-statement] The statement of AirportDao.change7() neither reads nor writes rows
    @Query("GRANT SELECT ON airport TO crew") void change7();
}
""");
    }
}
