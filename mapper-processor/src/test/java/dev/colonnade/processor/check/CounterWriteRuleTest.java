package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class CounterWriteRuleTest {
    private static final String VIEWS = """
@Entity record Views(@PartitionKey UUID videoId, @ClusteringColumn int day, @Counter long count, @Counter long shares) {}
""";

    @Test
    void countersAreNeitherInsertedNorSet() {
        assertErrors(VIEWS, """
@Dao interface ViewsDao {
    // error: [counter-write] ViewsDao.save(Views) writes a whole Views, whose columns are counters, which can only be counted up and down
    @Insert void save(Views views);
    // error: [counter-write] ViewsDao.update(Views) writes a whole Views, whose columns are counters, which can only be counted up and down
    @Update void update(Views views);
}
""").inFull("""
[counter-write] ViewsDao.save(Views) writes a whole Views, whose columns are counters, which can only be counted up and down
  Fix: write @Query("UPDATE views SET count = count + :delta WHERE video_id = :video_id AND day = :day")
  See docs/errors/counter-write.md
""");
    }

    @Test
    void theStatementOfTheFixCompiles() {
        assertCompiles(VIEWS, """
@Dao interface ViewsDao {
    @Query("UPDATE views SET count = count + :delta WHERE video_id = :video_id AND day = :day")
    void count(UUID videoId, int day, long delta);
}
""");
    }
}
