package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class MarkerTypeRuleTest {
    private static final String VIDEO = """
@Entity @CqlName("videos") record Video(@PartitionKey UUID id, String title, Set<String> tags, int length) {}
""";

    @Test
    void aParameterOfAnotherType() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [marker-type] The parameter id of VideoDao.find(String) is of type String, but its bind marker stands for a value of type uuid
    @Query("SELECT * FROM videos WHERE id = :id") Video find(String id);
    // error: [marker-type] The parameter tags of VideoDao.tag(UUID, List<String>) is of type List<String>, but its bind marker stands for a value of type set<text>
    @Query("UPDATE videos SET tags = tags + :tags WHERE id = :id") void tag(UUID id, List<String> tags);
    // error: [marker-type] The parameter rows of VideoDao.some(String) is of type String, but its bind marker stands for a value of type int
    @Query("SELECT * FROM videos LIMIT :rows") @FullScan("small") List<Video> some(String rows);
}
""").inFull("""
[marker-type] The parameter id of VideoDao.find(String) is of type String, but its bind marker stands for a value of type uuid
    SELECT * FROM videos WHERE id = :id
                                    ^^^
  Allowed: UUID
  Fix: change the type of the parameter, or what the marker stands for
  See docs/errors/marker-type.md
""");
    }

    @Test
    void aNameForTwoTypes() {
        assertErrors(VIDEO, """
@Dao interface VideoDao {
    // error: [marker-type] The bind marker :x of VideoDao.set(String) stands for a value of type text and for one of type uuid
    @Query("UPDATE videos SET title = :x WHERE id = :x") void set(String x);
}
""").inFull("""
[marker-type] The bind marker :x of VideoDao.set(String) stands for a value of type text and for one of type uuid
    UPDATE videos SET title = :x WHERE id = :x
                                            ^^
  Fix: use two bind markers, and two parameters
  See docs/errors/marker-type.md
""");
    }

    @Test
    void typesThatFit() {
        assertCompiles(VIDEO, """
@Dao interface VideoDao {
    @Query("SELECT * FROM videos WHERE id IN :ids") List<Video> all(List<UUID> ids);
    @Query("UPDATE videos USING TTL :ttl SET tags = tags - :tags, length = :length WHERE id = :id")
    void take(UUID id, Set<String> tags, Integer length, int ttl);
    @Query("SELECT * FROM videos WHERE token(id) > :start LIMIT :rows") @FullScan("a job reads all by ranges")
    List<Video> range(long start, int rows);
}
""");
    }
}
