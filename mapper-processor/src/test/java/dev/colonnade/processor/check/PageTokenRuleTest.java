package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class PageTokenRuleTest {
    private static final String COMMENT = """
@Entity record Comment(@PartitionKey UUID video, @ClusteringColumn Instant at, String text) {}
""";

    @Test
    void aTokenOfNoPage() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    @Select List<Comment> a(UUID video,
            // error: [page-token] CommentDao.a(UUID, PageToken) takes the page token token, but returns List<Comment>, which is no page
            PageToken token);
    // error: [page-token] CommentDao.b(Comment, PageToken) takes the page token token, but returns void, which is no page
    @Insert void b(Comment comment, PageToken token);
    @Select Page<Comment> c(UUID video, PageToken token,
            // error: [page-token] CommentDao.c(UUID, PageToken, PageToken) has a second page token, other
            PageToken other);
}
""").inFull("""
[page-token] CommentDao.a(UUID, PageToken) takes the page token token, but returns List<Comment>, which is no page
  Fix: return a Page, or a CompletionStage of one, or take the parameter away
  See docs/errors/page-token.md
""");
    }

    @Test
    void aTokenThatIsOptional() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    // error: [page-token] The page token token of CommentDao.a(UUID, Optional<PageToken>) is an Optional: the next() of the last page, which is empty, would begin with the first page again
    @Select Page<Comment> a(UUID video, Optional<PageToken> token);
}
""").inFull("""
[page-token] The page token token of CommentDao.a(UUID, Optional<PageToken>) is an Optional: the next() of the last page, which is empty, would begin with the first page again
  Fix: make it a PageToken, which is null for the first page
  See docs/errors/page-token.md
""");
    }

    @Test
    void allPages() {
        assertCompiles(COMMENT, """
@Dao interface CommentDao {
    @Select Page<Comment> a(UUID video, PageToken token);
    @Select Page<Comment> b(UUID video);
    @Select CompletionStage<Page<Comment>> c(PageToken token, UUID video);
    @Query("SELECT text FROM comment WHERE video = :video") CompletableFuture<Page<String>> d(UUID video, PageToken next);
}
""");
    }
}
