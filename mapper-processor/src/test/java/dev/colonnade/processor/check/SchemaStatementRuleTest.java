package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class SchemaStatementRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

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
  Fix: let the mapper do it, which creates the schema from the entities, or say with @AllowSchemaChange("…") why a DAO does
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

    @Test
    void aPermissionWithAReason() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    @AllowSchemaChange("tests begin with an empty table")
    @Query("TRUNCATE airport") void clear();
    @AllowSchemaChange("the search is switched on at run time")
    @Query("CREATE INDEX IF NOT EXISTS ON airport (name)") CompletionStage<Void> index();
    @AllowSchemaChange("imports keep what they cannot map")
    @Query("ALTER TABLE airport ADD rest map<text, text>") void widen();
    @AllowSchemaChange("nothing is known of it here")
    @Query("DROP TABLE IF EXISTS elsewhere") void drop();
}
""");
    }

    @Test
    void aPermissionWithoutAReasonOrUse() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [not-a-data-statement] @AllowSchemaChange of AirportDao.clear() gives no reason
    @AllowSchemaChange("")
    @Query("TRUNCATE airport") void clear();
    // error: [ignored-annotation] @AllowSchemaChange means nothing on AirportDao.find(String): its statement needs no such permission
    @AllowSchemaChange("why not")
    @Select Optional<Airport> find(String code);
    // error: [ignored-annotation] @AllowSchemaChange means nothing on AirportDao.name(String): its statement needs no such permission
    @AllowSchemaChange("why not")
    @Query("SELECT name FROM airport WHERE code = :code") String name(String code);
}
""");
    }

    @Test
    void rolesAndTheSessionsKeyspaceAreNeverOfADao() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    @AllowSchemaChange("why not")
    // error: [not-a-data-statement] The statement of AirportDao.grant() neither reads nor writes rows
    @Query("GRANT SELECT ON airport TO crew") void grant();
    @AllowSchemaChange("why not")
    // error: [not-a-data-statement] The statement of AirportDao.use() neither reads nor writes rows
    @Query("USE flights") void use();
}
""");
    }

    @Test
    void whatCassandraWouldRefuse() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    @AllowSchemaChange("why not")
    // error: [cql-schema-name-taken] AirportDao.widen(): The column name is there already
    @Query("ALTER TABLE airport ADD name text") void widen();
    @AllowSchemaChange("why not")
    // error: [cql-schema-unknown-column] AirportDao.index(): The table airport has no column nam
    @Query("CREATE INDEX ON airport (nam)") void index();
    @AllowSchemaChange("why not")
    // error: [unsupported-result] AirportDao.clear() returns List<Airport>, which @Query of a write cannot give
    @Query("TRUNCATE airport") List<Airport> clear();
}
""");
    }
}
