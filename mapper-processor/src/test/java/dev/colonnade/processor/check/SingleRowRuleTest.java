package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class SingleRowRuleTest {
    private static final String COMMENT = """
@Entity @CqlName("comments") record Comment(@PartitionKey UUID video, @ClusteringColumn Instant at, String text) {}
""";

    @Test
    void oneRowOfSeveral() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    // error: [several-rows] CommentDao.of(UUID) returns one row, but its statement can give several
    @Query("SELECT * FROM comments WHERE video = :video") Comment of(UUID video);
    // error: [several-rows] CommentDao.text(UUID, Instant) returns one row, but its statement can give several
    @Query("SELECT text FROM comments WHERE video = :video AND at > :at") Optional<String> text(UUID video, Instant at);
}
""").inFull("""
[several-rows] CommentDao.of(UUID) returns one row, but its statement can give several
  Fix: name the whole primary key, say LIMIT 1, or return a List or Stream
  See docs/errors/several-rows.md
""");
    }

    @Test
    void oneRowOfOne() {
        assertCompiles(COMMENT, """
@Dao interface CommentDao {
    @Query("SELECT * FROM comments WHERE video = :video AND at = :at") Comment a(UUID video, Instant at);
    @Query("SELECT * FROM comments WHERE video = :video LIMIT 1") Comment b(UUID video);
    @Query("SELECT count(*) FROM comments WHERE video = :video") long c(UUID video);
    @Query("SELECT DISTINCT video FROM comments WHERE video = :video") UUID d(UUID video);
}
""");
    }
}
