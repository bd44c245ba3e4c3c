package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class SetEntityRuleTest {
    private static final String ENTITIES = """
@Entity record Comment(@PartitionKey UUID video, @ClusteringColumn Instant at, String text) {}
@Entity record Likes(@PartitionKey UUID video, @Counter long number) {}
""";

    @Test
    void whatSetsNoEntity() {
        assertErrors(ENTITIES, """
@Dao interface CommentDao {
    // error: [set-entity] CommentDao.a(Comment) has @SetEntity, but does not take an entity and a statement, and nothing else
    @SetEntity void a(Comment comment);
    // error: [set-entity] CommentDao.b(String, BoundStatementBuilder) has @SetEntity, but does not take an entity and a statement, and nothing else
    @SetEntity void b(String comment, com.datastax.oss.driver.api.core.cql.BoundStatementBuilder statement);
    // error: [set-entity] CommentDao.c(List<Comment>, BoundStatementBuilder) has @SetEntity, but does not take an entity and a statement, and nothing else
    @SetEntity void c(List<Comment> comments, com.datastax.oss.driver.api.core.cql.BoundStatementBuilder statement);
    // error: [set-entity] CommentDao.d(Comment, BoundStatement) has @SetEntity, but returns void
    @SetEntity void d(Comment comment, com.datastax.oss.driver.api.core.cql.BoundStatement statement);
    // error: [set-entity] CommentDao.e(Comment, BoundStatementBuilder) has @SetEntity, but returns boolean
    @SetEntity boolean e(Comment comment, com.datastax.oss.driver.api.core.cql.BoundStatementBuilder statement);
    // error: [set-entity] CommentDao.f(Likes, BoundStatementBuilder) sets Likes, whose counters can only be added to
    @SetEntity void f(Likes likes, com.datastax.oss.driver.api.core.cql.BoundStatementBuilder statement);
}
""").inFull("""
[set-entity] CommentDao.d(Comment, BoundStatement) has @SetEntity, but returns void
  Fix: return the BoundStatement with the values: the one that is given stays as it is
  See docs/errors/set-entity.md
""");
    }

    @Test
    void parametersOfAnyNameAndOrder() {
        assertCompiles(ENTITIES, """
@Dao interface CommentDao {
    @SetEntity void set(Comment context, com.datastax.oss.driver.api.core.cql.BoundStatementBuilder setSetter);
    @SetEntity(lenient = true) com.datastax.oss.driver.api.core.cql.BoundStatement set(com.datastax.oss.driver.api.core.cql.BoundStatement e, Comment values);
    @SetEntity com.datastax.oss.driver.api.core.cql.BoundStatementBuilder other(Comment comment, com.datastax.oss.driver.api.core.cql.BoundStatementBuilder statement);
}
""");
    }
}
