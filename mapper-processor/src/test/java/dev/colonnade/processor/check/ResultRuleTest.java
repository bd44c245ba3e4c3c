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
    // error: [unsupported-result] AirportDao.a(String) returns SortedSet<Airport>, which @Select of rows cannot give
    @Select SortedSet<Airport> a(String code);
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
    // error: [unsupported-result] AirportDao.i(String) returns CompletionStage<BoundStatement>, which @Select of rows cannot give
    @Select CompletionStage<com.datastax.oss.driver.api.core.cql.BoundStatement> i(String code);
    // error: [unsupported-result] AirportDao.j() returns Map<String, Thread>, which @Query of rows cannot give
    @Query("SELECT * FROM airport") Map<String, Thread> j();
    // error: [unsupported-result] AirportDao.h() returns Thread, which @Query of rows cannot give
    @Query("SELECT * FROM airport") Thread h();
}
""").inFull("""
[unsupported-result] AirportDao.a(String) returns SortedSet<Airport>, which @Select of rows cannot give
  Allowed: the entity, Optional, List, Set, Collection, Map of two columns, Page, Stream, Iterable, PagingIterable, ResultSet, BoundStatement, CompletionStage, Mono or Uni of the entity, Optional, List, Set, Collection, Map, Page, Stream, MappedAsyncPagingIterable or AsyncResultSet, Publisher, Flow.Publisher, Flux or Multi of the entity
  Fix: return one of these; a class must have @Entity, or be made of what a @Query selects
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
    // error: [unsupported-result] AirportDao.c(Airport) returns Lwt<String>, which @Update of a write cannot give
    @Update(ifExists = true) Lwt<String> c(Airport airport);
    // error: [unsupported-result] AirportDao.d(String) returns Lwt<String>, which @Query of a write cannot give
    @Query("DELETE FROM airport WHERE code = :code IF EXISTS") Lwt<String> d(String code);
    @Query("BEGIN BATCH DELETE FROM airport WHERE code = :code IF EXISTS; APPLY BATCH")
    // error: [unsupported-result] AirportDao.e(String) returns Lwt<Airport>, which @Query of a write cannot give
    Lwt<Airport> e(String code);
}
""").inFull("""
[unsupported-result] AirportDao.a(Airport) returns Airport, which @Insert of a write cannot give
  Allowed: void, CompletionStage, Mono or Uni of Void, ResultSet, BoundStatement
  Fix: return one of these
  See docs/errors/unsupported-result.md
""").inFull("""
[unsupported-result] AirportDao.c(Airport) returns Lwt<String>, which @Update of a write cannot give
  Allowed: boolean, Lwt of the entity, CompletionStage, Mono or Uni of either, ResultSet, BoundStatement
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
    @Select Set<Airport> l(String code);
    @Select CompletionStage<Set<Airport>> m(String code);
    @Select Collection<Airport> n(String code);
    @Select CompletionStage<Collection<Airport>> o(String code);
    @Select Iterable<Airport> p(String code);
    @Query("SELECT code, name FROM airport WHERE code = 'AMS'") Map<String, String> q();
    @Query("SELECT code, name FROM airport WHERE code = 'AMS'") CompletionStage<Map<String, String>> r();
    @Query("SELECT name FROM airport WHERE code = 'AMS'") com.datastax.oss.driver.api.core.cql.ResultSet s();
    @Query("SELECT name FROM airport WHERE code = 'AMS'") CompletionStage<com.datastax.oss.driver.api.core.cql.AsyncResultSet> t();
    @Query("SELECT name FROM airport WHERE code = 'AMS'") com.datastax.oss.driver.api.core.cql.BoundStatement u();
    @Insert com.datastax.oss.driver.api.core.cql.BoundStatement v(Airport airport);
    @Insert(ifNotExists = true) CompletionStage<com.datastax.oss.driver.api.core.cql.AsyncResultSet> w(Airport airport);
}
""");
    }

    @Test
    void allResultsThatAreSubscribedTo() {
        assertCompiles("""
import com.datastax.oss.driver.api.core.*;
import com.datastax.oss.driver.api.core.cql.*;
import dev.colonnade.*;
import dev.colonnade.annotations.*;
import io.smallrye.mutiny.*;
import java.util.*;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.*;
@Entity record Airport(@PartitionKey String code, String name) {}
@Dao interface AirportDao {
    @Select Flow.Publisher<Airport> a(String code);
    @Select Publisher<Airport> b(String code);
    @Select Mono<Airport> c(String code);
    @Select Flux<Airport> d(String code);
    @Select Uni<Airport> e(String code);
    @Select Multi<Airport> f(String code);
    @Select Mono<Optional<Airport>> g(String code);
    @Select Mono<List<Airport>> h(String code);
    @Select Uni<Page<Airport>> i(String code, PageToken statement);
    @Select Uni<MappedAsyncPagingIterable<Airport>> j(String code);
    @Query("SELECT name FROM airport WHERE code = :code") Flux<String> k(String code);
    @Query("SELECT name FROM airport WHERE code = :code") Mono<AsyncResultSet> l(String code);
    @Query("SELECT count(*) FROM airport") @FullScan("small") Mono<Long> m();
    @Insert Mono<Void> n(Airport airport);
    @Insert Uni<Void> o(Airport airport);
    @Insert(ifNotExists = true) Mono<Boolean> p(Airport airport);
    @Insert(ifNotExists = true) Uni<Lwt<Airport>> q(Airport airport);
    @Insert Mono<Void> r(List<Airport> airports);
    @Update Uni<Void> s(Airport before, Airport after);
    @Update Mono<Boolean> t(Airport before, Airport after);
    @Update(ifExists = true) Uni<Lwt<Airport>> u(Airport before, Airport after);
}
""")
                .writes(
                        "AirportDaoImpl",
                        "return aExecutor.publisher(aQuery.bind(values), aRows);",
                        "return ReactiveStreamsResults.publisher(bExecutor.publisher(bQuery.bind(values), bRows));",
                        "return ReactorResults.mono(() -> cExecutor.one(statement, cRows));",
                        "return ReactorResults.flux(dExecutor.publisher(dQuery.bind(values), dRows));",
                        "return MutinyResults.uni(() -> eExecutor.one(statement, eRows));",
                        "return MutinyResults.multi(fExecutor.publisher(fQuery.bind(values), fRows));",
                        "return MutinyResults.uni(() -> iExecutor.page(statement_, iRows, statement));",
                        "return ReactorResults.mono(() -> nExecutor.run(statement));",
                        "return ReactorResults.mono(() -> rExecutor.each(airports, entity -> {",
                        "return MutinyResults.uni(() -> sExecutor.run(change));",
                        "return ReactorResults.mono(() -> tExecutor.changed(change));",
                        "return MutinyResults.uni(() -> uExecutor.lwt(change.statement()));");
    }

    @Test
    void whatIsNotAlwaysOneStatementGivesNoneOfTheDriver() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [unsupported-result] AirportDao.a(List<Airport>) returns BoundStatement, which @Insert of a write cannot give
    @Insert com.datastax.oss.driver.api.core.cql.BoundStatement a(List<Airport> airports);
    // error: [unsupported-result] AirportDao.b(Airport, Airport) returns ResultSet, which @Update of a write cannot give
    @Update com.datastax.oss.driver.api.core.cql.ResultSet b(Airport before, Airport after);
}
""").inFull("""
[unsupported-result] AirportDao.a(List<Airport>) returns BoundStatement, which @Insert of a write cannot give
  Allowed: void, CompletionStage, Mono or Uni of Void
  Fix: return one of these
  See docs/errors/unsupported-result.md
""");
    }

    @Test
    void aPublisherOfRowsIsNoWriteAndNoCollection() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [unsupported-result] AirportDao.a(Airport) returns Flow.Publisher<Void>, which @Insert of a write cannot give
    @Insert Flow.Publisher<Void> a(Airport airport);
    // error: [unsupported-result] AirportDao.b(String) returns Flow.Publisher<List<Airport>>, which @Select of rows cannot give
    @Select Flow.Publisher<List<Airport>> b(String code);
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
