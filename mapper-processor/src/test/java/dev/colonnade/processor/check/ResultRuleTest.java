package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ResultRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void rowsInWhatCannotHoldThem() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [unsupported-result] AirportDao.a(String) returns Set<Airport>, which @Select of rows cannot give
    @Select Set<Airport> a(String code);
    // error: [unsupported-result] AirportDao.b(String) returns void, which @Select of rows cannot give
    @Select void b(String code);
    // error: [unsupported-result] AirportDao.c(String) returns List, which @Select of rows cannot give
    @Select List c(String code);
    // error: [unsupported-result] AirportDao.d(String) returns List<? extends Airport>, which @Select of rows cannot give
    @Select List<? extends Airport> d(String code);
    // error: [unsupported-result] AirportDao.e(String) returns Airport[], which @Select of rows cannot give
    @Select Airport[] e(String code);
    // error: [unsupported-result] AirportDao.f(String) returns CompletionStage<PagingIterable<Airport>>, which @Select of rows cannot give
    @Select CompletionStage<PagingIterable<Airport>> f(String code);
    // error: [unsupported-result] AirportDao.g(String) returns Lwt<Airport>, which @Select of rows cannot give
    @Select Lwt<Airport> g(String code);
    // error: [unsupported-result] AirportDao.h() returns Thread, which @Query of rows cannot give
    @Query("SELECT * FROM airport") Thread h();
}
""").inFull("""
[unsupported-result] AirportDao.a(String) returns Set<Airport>, which @Select of rows cannot give
  Allowed: the entity, Optional, List, Stream, PagingIterable, CompletionStage of the entity, Optional, List, Stream or MappedAsyncPagingIterable
  Fix: return one of these; a class must have @Entity, or be the type of one column
  See docs/errors/unsupported-result.md
""");
    }

    @Test
    void aWriteGivesNoRows() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [unsupported-result] AirportDao.a(Airport) returns Airport, which @Insert of a write cannot give
    @Insert Airport a(Airport airport);
    // error: [unsupported-result] AirportDao.b(Airport) returns Void, which @Insert of a write cannot give
    @Insert Void b(Airport airport);
    // error: [unsupported-result] AirportDao.c(Airport) returns Lwt<Airport>, which @Update of a write cannot give
    @Update(ifExists = true) Lwt<Airport> c(Airport airport);
}
""").inFull("""
[unsupported-result] AirportDao.a(Airport) returns Airport, which @Insert of a write cannot give
  Allowed: void, CompletionStage<Void>
  Fix: return one of these
  See docs/errors/unsupported-result.md
""").inFull("""
[unsupported-result] AirportDao.c(Airport) returns Lwt<Airport>, which @Update of a write cannot give
  Allowed: boolean, CompletionStage<Boolean>
  Fix: return one of these
  See docs/errors/unsupported-result.md
""");
    }

    @Test
    void allResultsOfRows() {
        assertCompiles(AIRPORT, """
@Dao interface AirportDao {
    @Select Airport a(String code);
    @Select Optional<Airport> b(String code);
    @Select List<Airport> c(String code);
    @Select Stream<Airport> d(String code);
    @Select PagingIterable<Airport> e(String code);
    @Select CompletionStage<Airport> f(String code);
    @Select CompletionStage<Optional<Airport>> g(String code);
    @Select CompletionStage<List<Airport>> h(String code);
    @Select CompletionStage<Stream<Airport>> i(String code);
    @Select CompletionStage<MappedAsyncPagingIterable<Airport>> j(String code);
    @Select CompletableFuture<Airport> k(String code);
}
""");
    }

    @Test
    void allResultsOfOneColumn() {
        assertCompiles("""
@Udt record Location(double latitude) {}
@Entity record Airport(@PartitionKey String code, int a, Integer b, Boolean c, boolean d, Map<String, List<UUID>> e,
    Set<String> f, Double g, @Frozen Location h) {}
@Dao interface AirportDao {
    @Query("SELECT a FROM airport WHERE code = 'AMS'") int a();
    @Query("SELECT b FROM airport WHERE code = 'AMS'") Integer b();
    @Query("SELECT c FROM airport WHERE code = 'AMS'") Optional<Boolean> c();
    @Query("SELECT d FROM airport WHERE code = 'AMS'") boolean d();
    @Query("SELECT e FROM airport WHERE code = 'AMS'") Map<String, List<UUID>> e();
    @Query("SELECT f FROM airport WHERE code = 'AMS'") Stream<Set<String>> f();
    @Query("SELECT g FROM airport WHERE code = 'AMS'") CompletionStage<Double> g();
    @Query("SELECT h FROM airport WHERE code = 'AMS'") List<Location> h();
    @Query("SELECT h FROM airport WHERE h = :h ALLOW FILTERING") @AllowFiltering("a test") List<Location> i(Location h);
}
""");
    }
}
