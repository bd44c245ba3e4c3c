package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class UnboundedListRuleTest {
    @Test
    void aListOfAllRows() {
        assertErrors("""
@Entity @CqlName("comments") record Comment(@PartitionKey UUID video, @ClusteringColumn Instant at, String text) {}
""", """
@Dao interface CommentDao {
    // note: [unbounded-list] CommentDao.of(UUID) returns a List of all rows, and nothing says how many they can be
    @Select List<Comment> of(UUID video);
    @Query("SELECT * FROM comments WHERE video = :video LIMIT 10") List<Comment> some(UUID video);
    @Select Stream<Comment> stream(UUID video);
}
""").inFull("""
[unbounded-list] CommentDao.of(UUID) returns a List of all rows, and nothing says how many they can be
  Fix: return a Page, Stream or PagingIterable, or say LIMIT
  See docs/errors/unbounded-list.md
""");
    }
}
