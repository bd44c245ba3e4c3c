package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class IndexRuleTest {
    @Test
    void aQueryByAnIndexNeedsNoFiltering() {
        assertCompiles("""
@Entity record Video(
    @PartitionKey UUID id,
    @Index String title,
    @Index(using = Index.SAI) Instant addedAt,
    @Index(name = "tags", using = Index.SAI) Set<String> tags,
    @Index(target = Index.Part.KEYS) @Index(target = Index.Part.ENTRIES) Map<String, String> links,
    @Index(target = Index.Part.FULL) @Frozen List<String> parts,
    @Index(using = Index.SAI, options = "{'similarity_function': 'euclidean'}") @Vector(3) float[] embedding) {}
@Dao interface VideoDao {
    @Select(customWhereClause = "title = :title") List<Video> titled(String title);
    @Query("SELECT id FROM video WHERE added_at > :added") List<UUID> since(Instant added);
    @Query("SELECT id FROM video WHERE tags CONTAINS :tag") List<UUID> tagged(String tag);
    @Query("SELECT id FROM video WHERE links CONTAINS KEY :key") List<UUID> linked(String key);
    @Query("SELECT id FROM video WHERE links[:key] = :link") List<UUID> linked(String key, String link);
    @Query("SELECT id FROM video WHERE parts = :parts") List<UUID> of(List<String> parts);
    @Query("SELECT id FROM video ORDER BY embedding ANN OF :near LIMIT 3") List<UUID> near(@Vector(3) float[] near);
}
@Mapper interface Media { VideoDao videos(); }
""");
    }

    @Test
    void onAGetterOfAnEmbeddedClass() {
        assertCompiles("""
class Place {
    private String city;
    @Index public String getCity() { return city; }
    public void setCity(String city) { this.city = city; }
}
@Entity record Airport(@PartitionKey String code, @Embedded(prefix = "at_") Place place) {}
@Dao interface AirportDao {
    @Query("SELECT code FROM airport WHERE at_city = :city") List<String> in(String city);
}
""");
    }

    @Test
    void whatTheServerRefuses() {
        assertErrors("""
@Entity record Video(
    @PartitionKey UUID id,
    // error: [cql-schema-index-target] The index of Video.title: The column title cannot be indexed so: it is no list, set or map
    @Index(target = Index.Part.KEYS) String title,
    // error: [cql-schema-sai] The index of Video.tag: The option case-sensitive is none of a storage-attached index
    @Index(using = Index.SAI, options = "{'case-sensitive': 'false'}") String tag,
    @Index(name = "video_tag") int year,
    // error: [cql-schema-name-taken] The index of Video.day: The index video_tag is there already
    @Index(name = "video_tag") int day) {}
""");
    }

    @Test
    void optionsThatAreNoMap() {
        assertErrors("""
@Entity record Video(
    @PartitionKey UUID id,
    // error: [cql-syntax] Video.title: '}' stands where a colon is expected
    @Index(using = Index.SAI, options = "{'case_sensitive'}") String title) {}
""").inFull("""
[cql-syntax] Video.title: '}' stands where a colon is expected
    {'case_sensitive'}
                     ^
  Allowed: :
  Fix: write a colon before it
  See docs/errors/cql-syntax.md
""");
    }

    @Test
    void aNameThatIsNone() {
        assertErrors("""
@Entity record Video(
    @PartitionKey UUID id,
    // error: [invalid-name] "by title" is no name in CQL
    @Index(name = "by title") String title) {}
""");
    }

    @Test
    void ofWhatIsComputed() {
        assertErrors("""
@Entity record Video(
    @PartitionKey UUID id,
    String title,
    // error: [conflicting-annotations] Video.titleTtl has both @Index and @Computed
    @Index @Computed("ttl(title)") Integer titleTtl) {}
""");
    }
}
