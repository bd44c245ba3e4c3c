package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class BatchParametersRuleTest {
    private static final String AIRPORT = """
@Entity record Airport(@PartitionKey String code, String name) {}
@Entity record Gate(@PartitionKey String code, @ClusteringColumn int number) {}
@Entity record Visits(@PartitionKey String code, @Counter long count) {}
""";

    @Test
    void aBatchIsOfEntities() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [entity-parameter] AirportDao.a() has @Batch, but takes no entity
    @Batch void a();
    // error: [entity-parameter] @Batch has no use for the parameter name of AirportDao.b(Airport, String)
    @Batch void b(Airport airport, String name);
    // error: [several-operations] AirportDao.c(Airport) has @Insert and @Delete
    @Batch void c(@Insert @Delete Airport airport);
    // error: [several-operations] AirportDao.d(Airport) has @Insert and @Batch
    @Insert @Batch void d(Airport airport);
    // error: [ignored-annotation] @Delete means nothing on AirportDao.e, parameter airport
    @Insert void e(@Delete Airport airport);
    // error: [nothing-to-update] AirportDao.f(Gate) has nothing to set: all columns of Gate are in its key
    @Batch void f(@Update Gate gate);
    // error: [counter-write] AirportDao.g(Visits) writes a whole Visits, whose columns are counters, which can only be counted up and down
    @Batch(type = BatchType.COUNTER) void g(Visits visits);
    // error: [ttl-parameter] @Batch has no use for the @Ttl parameter ttl of AirportDao.h(Airport, int)
    @Batch void h(@Delete Airport airport, @Ttl int ttl);
    // error: [ignored-clause] AirportDao.i(Airport) has the clause columns, which would be left out: it is for columns as parameters
    @Batch void i(@Delete(columns = "name") Airport airport);
}
""").inFull("""
[entity-parameter] AirportDao.a() has @Batch, but takes no entity
  Fix: take the objects that are written: classes with @Entity, or collections of them
  See docs/errors/entity-parameter.md
""");
    }

    @Test
    void itsStatementsAreChecked() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [cql-batch-partition] AirportDao.a(Airport, Gate): A BATCH with a condition writes one table, not airport and gate
    @Batch boolean a(@Insert(ifNotExists = true) Airport airport, Gate gate);
    // error: [cql-batch-counters] AirportDao.b(Airport, Visits): The table visits has counters, which are not written in one batch with anything else
    @Batch void b(Airport airport, @Delete Visits visits);
    // error: [cql-unknown-column] AirportDao.c(Airport): The table airport has no column gate
    @Batch boolean c(@Update(customIfClause = "gate = 1") Airport airport);
    // error: [lost-outcome] AirportDao.d(Airport) returns nothing, so that nobody learns whether its condition held
    @Batch void d(@Delete(ifExists = true) Airport airport);
    // error: [not-conditional] AirportDao.e(Airport) returns boolean, but its statement has no condition: it would always be true
    @Batch boolean e(Airport airport);
    // error: [unsupported-result] AirportDao.f(Airport) returns Lwt<Airport>, which @Batch of a write cannot give
    @Batch Lwt<Airport> f(@Insert(ifNotExists = true) Airport airport);
    // error: [unsupported-result] AirportDao.g(Airport) returns Lwt<List<Airport>>, which @Batch of a write cannot give
    @Batch Lwt<List<Airport>> g(@Delete(ifExists = true) Airport airport);
    // error: [unsupported-result] AirportDao.h(Airport) returns Airport, which @Batch of a write cannot give
    @Batch Airport h(Airport airport);
    // error: [marker-without-parameter] The bind marker :name is no parameter of AirportDao.i(Airport).
    @Batch boolean i(@Update(customIfClause = "name = :name") Airport airport);
}
""");
    }

    @Test
    void severalTablesAreSeveralPartitions() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // warning: [unlogged-batch] The unlogged batch of AirportDao.a(Airport, Gate) writes several partitions: nothing makes it all or nothing, and one node has to send all
    @Batch(type = BatchType.UNLOGGED) void a(Airport airport, Gate gate);
}
""");
    }

    @Test
    void batches() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    @Batch void save(Airport airport, List<Gate> statements, @Delete Gate[] entity, @Ttl int values);
    // Names that the code of a batch could have itself.
    @Batch(type = BatchType.UNLOGGED) CompletionStage<Void> two(Airport airportValues, @Update Airport airport);
    @Batch(type = BatchType.COUNTER) void forget(@Delete Visits visits);
}
""");
    }
}
