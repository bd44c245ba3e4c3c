package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ClauseRuleTest {
    private static final String AIRPORT =
            "@Entity record Airport(@PartitionKey String code, String name, int gates) {}";

    @Test
    void noClauseIsLeftOut() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [ignored-clause] AirportDao.a(Airport) has the clause customIfClause, which would be left out: it is for columns as parameters
    @Update(customIfClause = "gates = 1") void a(Airport airport);
    // error: [ignored-clause] AirportDao.b(Airport) has the clause columns, which would be left out: it is for columns as parameters
    @Delete(columns = "name") void b(Airport airport);
    // error: [ignored-clause] AirportDao.c(String, String) has the clause customIfClause beside ifExists, and a statement has one of them
    @Update(entityClass = Airport.class, ifExists = true, customIfClause = "gates = 1") boolean c(String code, String name);
}
""").inFull("""
[ignored-clause] AirportDao.a(Airport) has the clause customIfClause, which would be left out: it is for columns as parameters
  Fix: name the class with entityClass and take columns, or write a @Query
  See docs/errors/ignored-clause.md
""");
    }

    @Test
    void clausesAreChecked() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [cql-unknown-column] AirportDao.a(String, int): The table airport has no column gate
    @Select(customWhereClause = "gate > :least") @AllowFiltering("few") List<Airport> a(String code, int least);
    // error: [cql-unknown-column] AirportDao.b(String, int): The table airport has no column most
    @Select(limit = "1") Airport b(String code, int most);
    // error: [marker-type] The parameter most of AirportDao.c(String, String) is of type String, but its bind marker stands for a value of type int
    @Select(limit = ":most") List<Airport> c(String code, String most);
    // error: [lost-outcome] AirportDao.d(String, String) returns nothing, so that nobody learns whether its condition held
    @Update(entityClass = Airport.class, customIfClause = "gates = 1") void d(String code, String name);
    // error: [entity-parameter] AirportDao.e(String) has @Update, but takes no entity
    @Update(entityClass = Airport.class) void e(String code);
    // error: [unknown-entity] AirportDao.f(String, long) does not say whose counters it adds to
    @Increment(entityClass = String.class) void f(String code, long gates);
    // error: [cql-syntax] AirportDao.g(String): 'SIDEWAYS' stands where ANN, ASC, DESC, a comma, PER PARTITION LIMIT, LIMIT, ALLOW FILTERING or the end of the statement is expected
    @Select(orderBy = "code SIDEWAYS") List<Airport> g(String code);
    // error: [cql-addition] AirportDao.h(String, long): The column gates is of the type int, and numbers and text are added to only under a condition
    @Increment(entityClass = Airport.class) void h(String code, long gates);
}
""");
    }
}
