package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ResultColumnsRuleTest {
    private static final String VIDEO = """
@Entity @CqlName("videos") record Video(@PartitionKey UUID id, String title, int lengthInSeconds) {}
""";

    @Test
    void aColumnThatIsMissing() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [missing-column] The statement of VideoDao.find(UUID) gives no column length_in_seconds for Video.lengthInSeconds.
    @Query("SELECT id, title FROM videos WHERE id = :id") Video find(UUID id);
}
""").inFull("""
[missing-column] The statement of VideoDao.find(UUID) gives no column length_in_seconds for Video.lengthInSeconds.
  Allowed: id, title
  Fix: select length_in_seconds too, give a column that name with AS, or return a class without lengthInSeconds
  See docs/errors/missing-column.md
""");
    }

    @Test
    void aColumnThatIsTooMany() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [superfluous-column] The statement of VideoDao.find(UUID) gives the column writetime(title), which is no property of Video.
    @Query("SELECT id, title, length_in_seconds, writetime(title) FROM videos WHERE id = :id") Video find(UUID id);
    // error: [superfluous-column] The statement of VideoDao.twice(UUID) gives the column title twice.
    @Query("SELECT id, title, length_in_seconds, title FROM videos WHERE id = :id") Video twice(UUID id);
}
""").inFull("""
[superfluous-column] The statement of VideoDao.twice(UUID) gives the column title twice.
    SELECT id, title, length_in_seconds, title FROM videos WHERE id = :id
                                         ^^^^^
  Allowed: id, title, length_in_seconds
  Fix: take it away, or give it the name of a property with AS
  See docs/errors/superfluous-column.md
""");
    }

    @Test
    void aColumnOfAnotherType() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [result-type] The column title of the rows of VideoDao.find(UUID) is of type timestamp, but Video.title is of type String
    @Query("SELECT id, toTimestamp(now()) AS title, length_in_seconds FROM videos WHERE id = :id") Video find(UUID id);
    // error: [result-type] The column count of the rows of VideoDao.count() is of type bigint, but the value is of type int
    @Query("SELECT count(*) FROM videos") @FullScan("small") int count();
}
""").inFull("""
[result-type] The column count of the rows of VideoDao.count() is of type bigint, but the value is of type int
    SELECT count(*) FROM videos
           ^^^^^^^^
  Allowed: long, Long
  Fix: change one of the two types
  See docs/errors/result-type.md
""");
    }

    @Test
    void aValueOfSeveralColumns() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [several-columns] VideoDao.titles() returns List<String>, a value of one column, but its statement gives 2
    @Query("SELECT id, title FROM videos") @FullScan("small") List<String> titles();
}
""").inFull("""
[several-columns] VideoDao.titles() returns List<String>, a value of one column, but its statement gives 2
  Allowed: id, title
  Fix: select one column, or return an entity that has all of them
  See docs/errors/several-columns.md
""");
    }

    @Test
    void columnsInAnyOrderByAliasAndAll() {
        assertCompiles(VIDEO, """
@Dao interface VideoDao {
    @Query("SELECT title, id, length_in_seconds FROM videos WHERE id = :id") Video a(UUID id);
    @Query("SELECT * FROM videos WHERE id = :id") Video b(UUID id);
    @Query("SELECT id, (text) 'x' AS title, length_in_seconds FROM videos WHERE id = :id") Video c(UUID id);
    @Query("SELECT JSON title FROM videos WHERE id = :id") String d(UUID id);
}
""");
    }
}
