package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

/** What queries make of the columns that they select. */
class ProjectionTest {
    private static final String VIDEO = """
@Entity @CqlName("videos") record Video(@PartitionKey UUID id, String title, int lengthInSeconds, Set<String> tags) {}
""";

    @Test
    void aMemberThatNoColumnMatches() {
        assertErrors(VIDEO, """
record Label(String titel, int lengthInSeconds) {}
@Dao interface VideoDao {
    // error: [missing-column] The statement of VideoDao.label(UUID) gives no column titel for Label.titel. Did you mean "title"?
    // error: [superfluous-column] The statement of VideoDao.label(UUID) gives the column title, which is no property of Label. Did you mean "titel"?
    @Query("SELECT title, length_in_seconds FROM videos WHERE id = :id") Label label(UUID id);
}
""").inFull("""
[missing-column] The statement of VideoDao.label(UUID) gives no column titel for Label.titel. Did you mean "title"?
  Allowed: title, length_in_seconds
  Fix: select titel too, give a column that name with AS, or return a class without titel
  See docs/errors/missing-column.md
""");
    }

    @Test
    void aColumnThatNoMemberTakes() {
        assertErrors(VIDEO, """
record Label(String title) {}
@Dao interface VideoDao {
    // error: [superfluous-column] The statement of VideoDao.a() gives the column id, which is no property of Label.
    @Query("SELECT id, title FROM videos") @FullScan("small") Stream<Label> a();
    // error: [superfluous-column] The statement of VideoDao.b() gives the column id, which is no property of Label.
    // error: [superfluous-column] The statement of VideoDao.b() gives the column length_in_seconds, which is no property of Label.
    // error: [superfluous-column] The statement of VideoDao.b() gives the column tags, which is no property of Label.
    @Query("SELECT * FROM videos") @FullScan("small") Stream<Label> b();
}
""");
    }

    @Test
    void aColumnOfAnotherType() {
        assertErrors(VIDEO, """
record Label(String title, String lengthInSeconds) {}
@Dao interface VideoDao {
    // error: [result-type] The column length_in_seconds of the rows of VideoDao.label(UUID) is of type int, but Label.lengthInSeconds is of type String
    @Query("SELECT title, length_in_seconds FROM videos WHERE id = :id") Label label(UUID id);
}
""");
    }

    @Test
    void aClassThatCannotBeMade() {
        assertErrors(VIDEO, """
interface VideoDaos {
    // error: [not-instantiable] VideoDaos.Hidden is an interface, of which no object can be made
    interface Hidden { String title(); }
    // error: [no-fitting-constructor] VideoDaos.Half has no constructor that fits its properties; without a setter are title
    class Half { final String title; Half() { title = ""; } }
    // error: [unmappable-type] VideoDaos.Odd.title is of type Thread, which maps to no type of CQL
    record Odd(Thread title) {}
}
@Dao interface VideoDao {
    @Query("SELECT title FROM videos WHERE id = :id") VideoDaos.Hidden a(UUID id);
    @Query("SELECT title FROM videos WHERE id = :id") VideoDaos.Half b(UUID id);
    @Query("SELECT title FROM videos WHERE id = :id") VideoDaos.Odd c(UUID id);
}
""");
    }

    @Test
    void onlyAQuerySaysWhatItSelects() {
        assertErrors(VIDEO, """
record Label(String title) {}
@Dao interface VideoDao {
    // error: [unsupported-result] VideoDao.label(UUID) returns Label, which @Select of rows cannot give
    @Select Label label(UUID id);
}
""");
    }

    @Test
    void anEntityIsWhole() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [missing-column] The statement of VideoDao.find(UUID) gives no column tags for Video.tags.
    @Query("SELECT id, title, length_in_seconds FROM videos WHERE id = :id") Video find(UUID id);
}
""");
    }

    @Test
    void theReaderIsADetailOfTheDao() {
        assertCompiles(VIDEO, """
record Label(String title, int lengthInSeconds) {}
@Dao interface VideoDao {
    @Query("SELECT title, length_in_seconds FROM videos WHERE id = :id") Label label(UUID id);
    @Query("SELECT length_in_seconds, title FROM videos WHERE id = :id") Optional<Label> other(UUID id);
    @Query("SELECT title, length_in_seconds FROM videos WHERE id = :labelReader") Label third(UUID labelReader);
}
""", """
@Dao interface OtherDao {
    @Query("SELECT title, length_in_seconds FROM videos WHERE id = :id") List<Label> label(UUID id);
}
""")
                .generates("VideoReader", "VideoWriter", "VideoDaoImpl", "OtherDaoImpl")
                .writes(
                        "VideoDaoImpl",
                        "labelRows = Rows.of(labelQuery, LabelReader::new);",
                        "otherRows = Rows.of(otherQuery, LabelReader::new);",
                        "private static final class LabelReader implements RowReader<Label>");
    }

    @Test
    void classesOfOneNameHaveReadersOfTwo() {
        assertCompiles(VIDEO, """
class A { record Label(String title) {} }
""", """
class B { record Label(UUID id) {} }
""", """
@Dao interface VideoDao {
    @Query("SELECT title FROM videos WHERE id = :id") A.Label a(UUID id);
    @Query("SELECT id FROM videos WHERE id = :id") B.Label b(UUID id);
}
""");
    }

    @Test
    void membersAreValuesOfAnyType() {
        assertCompiles("""
@Udt record Studio(String name) {}
@Entity record Film(@PartitionKey UUID id, @Frozen Studio studio, List<Studio> others) {}
""", """
record Made(Studio studio, List<Studio> others, Optional<Long> at) {}
@Dao interface FilmDao {
    @Query("SELECT studio, others, writetime(studio) AS at FROM film WHERE id = :id") Made made(UUID id);
}
""");
    }
}
