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
    void aMapOfOtherThanTwoColumns() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [several-columns] VideoDao.a() returns Map<UUID, String>, made of two columns, but its statement gives 3
    @Query("SELECT * FROM videos") @FullScan("small") Map<UUID, String> a();
    // error: [result-type] The column title of the rows of VideoDao.b() is of type text, but the value is of type Integer
    @Query("SELECT id, title FROM videos") @FullScan("small") Map<UUID, Integer> b();
    // error: [result-type] The column id of the rows of VideoDao.c() is of type uuid, but the key is of type Integer
    @Query("SELECT id, title FROM videos") @FullScan("small") Map<Integer, String> c();
    // error: [result-type] The column title of the rows of VideoDao.d() is of type text, but the value is of type Map<UUID, String>
    @Query("SELECT title FROM videos") @FullScan("small") @SuppressWarnings("colonnade:several-rows") Map<UUID, String> d();
}
""").inFull("""
[several-columns] VideoDao.a() returns Map<UUID, String>, made of two columns, but its statement gives 3
  Allowed: id, length_in_seconds, title
  Fix: select two columns: first the keys, then the values
  See docs/errors/several-columns.md
""");
    }

    @Test
    void whatAConditionIsRejectedWith() {
        assertErrors(VIDEO, """
record Sold(String title, int lengthInSeconds) {}
@Dao interface VideoDao {
    // error: [missing-column] The statement of VideoDao.a(UUID, String) gives no column length_in_seconds for Sold.lengthInSeconds.
    @Query("DELETE FROM videos WHERE id = :id IF title = :title") Lwt<Sold> a(UUID id, String title);
    // error: [several-columns] VideoDao.b(UUID) returns Lwt<String>, a value of one column, but its statement gives 2
    @Query("DELETE FROM videos WHERE id = :id IF title = 'x' AND length_in_seconds > 5 AND title > 'a'") Lwt<String> b(UUID id);
    // error: [result-type] The column title of the rows of VideoDao.c(UUID) is of type text, but the value is of type Long
    @Query("DELETE FROM videos WHERE id = :id IF title = 'x'") Lwt<Long> c(UUID id);
    // error: [missing-column] The statement of VideoDao.d(UUID) gives no column id for Video.id.
    // error: [missing-column] The statement of VideoDao.d(UUID) gives no column length_in_seconds for Video.lengthInSeconds.
    @Query("DELETE FROM videos WHERE id = :id IF title = 'x'") Lwt<Video> d(UUID id);
}
""").inFull("""
[missing-column] The statement of VideoDao.a(UUID, String) gives no column length_in_seconds for Sold.lengthInSeconds.
  Allowed: title
  Fix: test length_in_seconds too, which makes the server give it, or return a class without lengthInSeconds
  See docs/errors/missing-column.md
""").inFull("""
[several-columns] VideoDao.b(UUID) returns Lwt<String>, a value of one column, but its statement gives 2
  Allowed: title, length_in_seconds
  Fix: return an Lwt of a record of the columns that the server gives
  See docs/errors/several-columns.md
""");
    }

    @Test
    void whatFitsAConditionThatIsRejected() {
        assertCompiles(VIDEO, """
record Sold(String title, Integer lengthInSeconds) {}
record Label(String title) {}
@Dao interface VideoDao {
    @Query("DELETE FROM videos WHERE id = :id IF title = 'x' AND length_in_seconds > 5") Lwt<Sold> a(UUID id);
    @Query("DELETE FROM videos WHERE id = :id IF title = 'x' AND length_in_seconds > 5") Lwt<Label> b(UUID id);
    @Query("DELETE FROM videos WHERE id = :id IF title = 'x'") CompletionStage<Lwt<String>> c(UUID id);
    @Query("DELETE FROM videos WHERE id = :id IF EXISTS") Lwt<Video> d(UUID id);
    @Query("INSERT INTO videos (id) VALUES (:id) IF NOT EXISTS") Lwt<Video> e(UUID id);
    @Query("INSERT INTO videos (id) VALUES (:id) IF NOT EXISTS") Lwt<Label> f(UUID id);
    @Update(ifExists = true) Lwt<Video> g(Video video);
    @Delete(ifExists = true) CompletionStage<Lwt<Video>> h(Video video);
    @Delete(ifExists = true, entityClass = Video.class) Lwt<Video> i(UUID id);
}
""")
                .writes(
                        "VideoDaoImpl",
                        "aRows = Rows.ofConditional(aQuery, SoldReader::new);",
                        "cRows = Rows.ofConditional(cQuery, ScalarReader.ofOutcome(Codecs.of(String.class)));",
                        "return cExecutor.lwt(cQuery.bind(values), cRows);",
                        "return dExecutor.lwt(dQuery.bind(values));",
                        "eRows = Rows.ofConditional(eQuery, VideoReader::new);",
                        "return hExecutor.lwt(hQuery.bind(values));");
    }

    @Test
    void aSetOfOneRow() {
        assertErrors("""
@Entity record Video(@PartitionKey UUID id, Set<String> tags) {}
""", """
@Dao interface VideoDao {
    // error: [result-type] The column tags of the rows of VideoDao.tags(UUID) is of type set<text>, but the value is of type String
    @Query("SELECT tags FROM video WHERE id = :id") Set<String> tags(UUID id);
}
""").inFull("""
[result-type] The column tags of the rows of VideoDao.tags(UUID) is of type set<text>, but the value is of type String
    SELECT tags FROM video WHERE id = :id
           ^^^^
  Allowed: Set<String>
  Fix: change one of the two types; the Set<String> of one row is an Optional<Set<String>>
  See docs/errors/result-type.md
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
