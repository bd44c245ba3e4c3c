package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ViewRuleTest {
    private static final String VIDEO = """
@Entity record Video(@PartitionKey UUID id, String studio, int year, @Frozen Set<String> tags) {}
""";

    @Test
    void isReadAndNotWritten() {
        assertErrors(VIDEO, """
@Entity @MaterializedView(of = Video.class)
record VideoByStudio(@PartitionKey String studio, @ClusteringColumn UUID id, int year) {}
""", """
@Dao interface VideoDao {
    @Select List<VideoByStudio> of(String studio);
    // error: [cql-view-write] VideoDao.save(VideoByStudio): video_by_studio is a materialized view, which the server writes itself
    @Insert void save(VideoByStudio video);
}
""");
    }

    @Test
    void withWhereAndOptions() {
        assertCompiles(VIDEO, """
@Entity @MaterializedView(of = Video.class, where = "id = 5a1c395e-b41f-11e5-9f22-ba0be0483c18 AND tags IS NOT NULL")
@TableOptions("comment = 'new'")
record VideoByYear(
    @PartitionKey int year,
    @ClusteringColumn(order = ClusteringOrder.DESC) UUID id,
    String studio,
    @Frozen Set<String> tags) {}
@Dao interface VideoDao { @Select List<VideoByYear> of(int year); }
@Mapper interface Media { VideoDao videos(); }
""");
    }

    @Test
    void ofWhatHasNoTable() {
        assertErrors(VIDEO, """
@Entity @MaterializedView(of = Video.class)
record VideoByStudio(@PartitionKey String studio, @ClusteringColumn UUID id) {}
""", """
// error: [view-base] Other is a materialized view of VideoByStudio, which is no @Entity with a table of its own
@Entity @MaterializedView(of = VideoByStudio.class)
record Other(@PartitionKey UUID id, @ClusteringColumn String studio) {}
""", """
// error: [view-base] Third is a materialized view of String, which is no @Entity with a table of its own
@MaterializedView(of = String.class)
@Entity record Third(@PartitionKey UUID id) {}
""", """
// error: [view-base] Itself is a materialized view of Itself, which is no @Entity with a table of its own
@MaterializedView(of = Itself.class)
@Entity record Itself(@PartitionKey UUID id) {}
""").inFull("""
[view-base] Third is a materialized view of String, which is no @Entity with a table of its own
  Fix: name the entity whose rows it is to have
  See docs/errors/view-base.md
""");
    }

    @Test
    void aColumnThatIsAnother() {
        assertErrors(VIDEO, """
@Entity @MaterializedView(of = Video.class) record VideoByStudio(
    @PartitionKey String studio,
    @ClusteringColumn UUID id,
    // error: [view-column] VideoByStudio.year is text, but in Video, whose view it is in, year is int
    String year,
    // error: [view-column] VideoByStudio.tags is set<text> static, but in Video, whose view it is in, tags is set<text>
    @Frozen @Static Set<String> tags) {}
""").inFull("""
[view-column] VideoByStudio.year is text, but in Video, whose view it is in, year is int
  Fix: give it the type and the annotations that it has there
  See docs/errors/view-column.md
""");
    }

    @Test
    void whatTheServerRefuses() {
        assertErrors(VIDEO, """
// error: [cql-schema-view-key] The materialized view of A: The key of the view leaves out id, which is of the key of video
@MaterializedView(of = Video.class)
@Entity record A(@PartitionKey String studio) {}
""", """
// error: [cql-schema-view-key] The materialized view of B: The columns studio and year are both not of the key of video, and the key of a view has one such
@MaterializedView(of = Video.class)
@Entity record B(@PartitionKey String studio, @ClusteringColumn(0) int year, @ClusteringColumn(1) UUID id) {}
""", """
// error: [cql-schema-view-where] The materialized view of C: The column year is not in the key of video, so nothing but IS NOT NULL can be said of it
@MaterializedView(of = Video.class, where = "year > 1990")
@Entity record C(@PartitionKey int year, @ClusteringColumn UUID id) {}
""", """
// error: [cql-syntax] D: The WHERE ends where a comparison such as = is expected
@MaterializedView(of = Video.class, where = "year")
@Entity record D(@PartitionKey int year, @ClusteringColumn UUID id) {}
""", """
// error: [cql-schema-unknown-column] The materialized view of E: The table video has no column length
@MaterializedView(of = Video.class)
@Entity record E(@PartitionKey int year, @ClusteringColumn UUID id, int length) {}
""", """
@MaterializedView(of = Video.class)
@Entity record F(
    @PartitionKey int year,
    @ClusteringColumn UUID id,
    // error: [cql-schema-index-table] The index of F.studio: The table f is a materialized view, which has no indexes
    @Index String studio) {}
""");
    }

    @Test
    void ofATableThatIsWrongItself() {
        assertErrors("""
// error: [no-partition-key] Video has no partition key
@Entity record Video(UUID id, String studio) {}
""", """
@MaterializedView(of = Video.class)
@Entity record VideoByStudio(@PartitionKey String studio, @ClusteringColumn UUID id) {}
@Dao interface VideoDao { @Select List<VideoByStudio> of(String studio); }
@Mapper interface Media { VideoDao videos(); }
""");
    }

    @Test
    void onAClassWithoutATable() {
        assertErrors(VIDEO, """
// error: [ignored-annotation] @MaterializedView means nothing on Place
@MaterializedView(of = Video.class)
@Udt record Place(String city) {}
""");
    }
}
