package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class CqlRulesTest {
    private static final String COMMENT = """
@Entity @CqlName("comments") record Comment(@PartitionKey UUID video, @ClusteringColumn Instant at, String text) {}
""";

    @Test
    void filteringIsSaidInCqlAndPermittedInJava() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    // error: [cql-filtering] CommentDao.search(String): The column text is not of the primary key and has no index, so every row of the table would be read, and thrown away if it does not fit
    @Query("SELECT * FROM comments WHERE text = :text") Stream<Comment> search(String text);
}
""").inFull("""
[cql-filtering] CommentDao.search(String): The column text is not of the primary key and has no index, so every row of the table would be read, and thrown away if it does not fit
    SELECT * FROM comments WHERE text = :text
                                 ^^^^^^^^^^^^
  Fix: create an index on text, or write ALLOW FILTERING at the end and say with @AllowFiltering("…") why it is acceptable here
  See docs/errors/cql-filtering.md
""");
    }

    @Test
    void aPermissionThatIsGivenIsNotAskedFor() {
        assertErrors(COMMENT, """
@Dao interface CommentDao {
    // error: [cql-filtering] CommentDao.search(String): The column text is not of the primary key and has no index, so every row of the table would be read, and thrown away if it does not fit
    @Query("SELECT * FROM comments WHERE text = :text") @AllowFiltering("small") Stream<Comment> search(String text);
}
""").inFull("""
[cql-filtering] CommentDao.search(String): The column text is not of the primary key and has no index, so every row of the table would be read, and thrown away if it does not fit
    SELECT * FROM comments WHERE text = :text
                                 ^^^^^^^^^^^^
  Fix: create an index on text, or write ALLOW FILTERING at the end
  See docs/errors/cql-filtering.md
""");
    }
}
