package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class AccessRuleTest {
    private static final String COMMENT = """
@Entity @CqlName("comments") record Comment(@PartitionKey UUID video, @ClusteringColumn Instant at, String text) {}
""";

    @Test
    void aStatementThatReadsAllPartitions() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    // error: [full-scan] The statement of CommentDao.count() reads all partitions, or a range of tokens
    @Query("SELECT count(*) FROM comments") long count();
    @Query("SELECT count(*) FROM comments")
    // error: [full-scan] @FullScan of CommentDao.countAgain() gives no reason
    @FullScan(" ") long countAgain();
}
""").inFull("""
[full-scan] The statement of CommentDao.count() reads all partitions, or a range of tokens
  Fix: name the whole partition key, or say with @FullScan("…") why it is acceptable here
  See docs/errors/full-scan.md
""");
    }

    @Test
    void aStatementThatFilters() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    // error: [filtering] The statement of CommentDao.search(String) filters: Cassandra reads rows and throws away those that do not fit
    @Query("SELECT * FROM comments WHERE text = :text ALLOW FILTERING") List<Comment> search(String text);
}
""").inFull("""
[filtering] The statement of CommentDao.search(String) filters: Cassandra reads rows and throws away those that do not fit
  Fix: name the whole partition key, or say with @AllowFiltering("…") why it is acceptable here
  See docs/errors/filtering.md
""");
    }

    @Test
    void aPermissionThatNobodyNeeds() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    @Query("SELECT * FROM comments WHERE video = :video")
    // error: [ignored-annotation] @FullScan means nothing on CommentDao.of(UUID): its statement needs no such permission
    @FullScan("why not") List<Comment> of(UUID video);
}
""").inFull("""
[ignored-annotation] @FullScan means nothing on CommentDao.of(UUID): its statement needs no such permission
  Fix: take it away
  See docs/errors/ignored-annotation.md
""");
    }

    @Test
    void permissionsThatAreNeeded() {
        assertCompiles(COMMENT, """
@Dao interface CommentDao {
    @Query("SELECT * FROM comments") @FullScan("a nightly job") Stream<Comment> all();
    @Query("SELECT * FROM comments WHERE text = :text ALLOW FILTERING") @AllowFiltering("for the support desk")
    List<Comment> search(String text);
}
""");
    }
}
