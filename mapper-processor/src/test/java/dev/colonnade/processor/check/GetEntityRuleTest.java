package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class GetEntityRuleTest {
    private static final String COMMENT = """
@Entity record Comment(@PartitionKey UUID video, @ClusteringColumn Instant at, String text) {}
""";

    @Test
    void whatMakesNoEntitiesOfRows() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    // error: [get-entity] CommentDao.a(String) has @GetEntity, but does not take rows, and nothing else
    @GetEntity Comment a(String row);
    // error: [get-entity] CommentDao.b(Row, int) has @GetEntity, but does not take rows, and nothing else
    @GetEntity Comment b(com.datastax.oss.driver.api.core.cql.Row row, int number);
    // error: [get-entity] CommentDao.c(Row) has @GetEntity, but returns List<Comment>
    @GetEntity List<Comment> c(com.datastax.oss.driver.api.core.cql.Row row);
    // error: [get-entity] CommentDao.d(ResultSet) has @GetEntity, but returns List<String>
    @GetEntity List<String> d(com.datastax.oss.driver.api.core.cql.ResultSet rows);
    // error: [get-entity] CommentDao.e(AsyncResultSet) has @GetEntity, but returns List<Comment>
    @GetEntity List<Comment> e(com.datastax.oss.driver.api.core.cql.AsyncResultSet rows);
    // error: [get-entity] CommentDao.f(ResultSet) has @GetEntity, but returns CompletionStage<List<Comment>>
    @GetEntity CompletionStage<List<Comment>> f(com.datastax.oss.driver.api.core.cql.ResultSet rows);
    // error: [get-entity] CommentDao.g(BoundStatement) has @GetEntity, but does not take rows, and nothing else
    @GetEntity Comment g(com.datastax.oss.driver.api.core.cql.BoundStatement statement);
    // error: [several-operations] CommentDao.h(UUID) has @Select and @GetEntity
    @Select @GetEntity List<Comment> h(UUID video);
}
""").inFull("""
[get-entity] CommentDao.a(String) has @GetEntity, but does not take rows, and nothing else
  Fix: take one Row, ResultSet or AsyncResultSet
  See docs/errors/get-entity.md
""").inFull("""
[get-entity] CommentDao.d(ResultSet) has @GetEntity, but returns List<String>
  Fix: return an entity, or an Optional, List, Set, Collection, Stream, Iterable or PagingIterable of one
  See docs/errors/get-entity.md
""");
    }

    @Test
    void parametersOfAnyName() {
        assertCompiles(COMMENT, """
@Dao interface CommentDao {
    @GetEntity Comment comment(com.datastax.oss.driver.api.core.cql.Row context);
    @GetEntity Comment comment(com.datastax.oss.driver.api.core.cql.ResultSet commentRows);
    @GetEntity com.datastax.oss.driver.api.core.MappedAsyncPagingIterable<Comment> comment(com.datastax.oss.driver.api.core.cql.AsyncResultSet row);
}
""");
    }
}
