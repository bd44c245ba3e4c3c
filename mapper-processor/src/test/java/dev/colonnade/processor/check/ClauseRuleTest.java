package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ClauseRuleTest {
    private static final String AIRPORT =
            "@Entity record Airport(@PartitionKey String code, String name, int gates) {}";

    @Test
    void noClauseIsLeftOut() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [ignored-clause] AirportDao.a(Airport) has the clause customWhereClause, which would be left out: it is for columns as parameters
    @Update(customWhereClause = "gates = 1") void a(Airport airport);
    // error: [ignored-clause] AirportDao.b(Airport) has the clause columns, which would be left out: it is for columns as parameters
    @Delete(columns = "name") void b(Airport airport);
    // error: [ignored-clause] AirportDao.c(String, String) has the clause customIfClause beside ifExists, and a statement has one of them
    @Update(entityClass = Airport.class, ifExists = true, customIfClause = "gates = 1") boolean c(String code, String name);
    // error: [ignored-clause] AirportDao.d(Airport, int) has the clause customIfClause beside ifExists, and a statement has one of them
    @Delete(ifExists = true, customIfClause = "gates = :gates") boolean d(Airport airport, int gates);
}
""").inFull("""
[ignored-clause] AirportDao.a(Airport) has the clause customWhereClause, which would be left out: it is for columns as parameters
  Fix: name the class with entityClass and take columns, or write a @Query
  See docs/errors/ignored-clause.md
""");
    }

    @Test
    void aConditionBesideAnEntityIsChecked() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [cql-unknown-column] AirportDao.a(Airport, int): The table airport has no column gate
    @Update(customIfClause = "gate = :expected") boolean a(Airport airport, int expected);
    // error: [marker-without-parameter] The bind marker :expected is no parameter of AirportDao.b(Airport).
    @Update(customIfClause = "gates = :expected") boolean b(Airport airport);
    // error: [parameter-without-marker] The parameter most of AirportDao.c(Airport, int, int) is not in its statement
    @Delete(customIfClause = "gates = :expected") boolean c(Airport airport, int expected, int most);
    // error: [marker-type] The parameter name of AirportDao.d(Airport, String) is of type String, but its bind marker stands for a value of type int
    @Update(customIfClause = "gates = :name") boolean d(Airport airport, String name);
    // error: [unnamed-marker] The statement of AirportDao.e(Airport, int) has a bind marker without a name
    // error: [parameter-without-marker] The parameter expected of AirportDao.e(Airport, int) is not in its statement
    @Update(customIfClause = "gates = ?") boolean e(Airport airport, int expected);
    // error: [lost-outcome] AirportDao.f(Airport, int) returns nothing, so that nobody learns whether its condition held
    @Update(customIfClause = "gates = :expected") void f(Airport airport, int expected);
    // error: [entity-parameter] AirportDao.g(List<Airport>, int) takes many entities, and its statement has a condition, whose outcome is of one
    @Update(customIfClause = "gates = :expected") boolean g(List<Airport> airports, int expected);
    // error: [missing-column] The statement of AirportDao.h(Airport, int) gives no column code for Airport.code.
    // error: [missing-column] The statement of AirportDao.h(Airport, int) gives no column name for Airport.name.
    @Update(customIfClause = "gates = :expected") Lwt<Airport> h(Airport airport, int expected);
    // error: [cql-syntax] AirportDao.i(Airport, int): ':' stands where a comparison such as = is expected
    @Delete(customIfClause = "gates :expected") boolean i(Airport airport, int expected);
    // error: [entity-parameter] @Insert has no use for the parameter expected of AirportDao.j(Airport, int)
    @Insert(ifNotExists = true) boolean j(Airport airport, int expected);
}
""");
    }

    @Test
    void aConditionBesideAnEntity() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    // A parameter may be called as a column that the entity writes.
    @Update(customIfClause = "gates = :name") boolean a(Airport airport, int name);
    @Delete(customIfClause = "gates > :code") Lwt<Integer> b(Airport airport, int code);
}
""")
                .writes(
                        "AirportDaoImpl",
                        "IF gates = :name",
                        "values[3] = aNameCodec",
                        "IF gates > :code",
                        "values[1] = bCodeCodec");
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
