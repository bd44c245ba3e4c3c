package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ComputedAggregateRuleTest {
    private static final String READING = """
@Entity record Reading(
    @PartitionKey String sensor,
    @ClusteringColumn LocalDate day,
    double value,
    @Computed("count(*)") long readings) {}
""";

    @Test
    void aSelectOfRowsAndAnAggregate() {
        assertErrors(READING, """
@Dao interface ReadingDao {
    // error: [computed-aggregate] ReadingDao.find(String) selects rows of Reading, but Reading.readings is computed by an aggregate, which makes one row of all
    @Select List<Reading> find(String sensor);
}
""").inFull("""
[computed-aggregate] ReadingDao.find(String) selects rows of Reading, but Reading.readings is computed by an aggregate, which makes one row of all
  Fix: select it with a @Query that groups the rows: GROUP BY, or take readings out of Reading
  See docs/errors/computed-aggregate.md
""");
    }

    @Test
    void aQueryThatGroups() {
        assertCompiles(READING, """
@Dao interface ReadingDao {
    @Insert void save(Reading reading);
    @Query("SELECT sensor, day, value, count(*) AS readings FROM reading WHERE sensor = :sensor GROUP BY sensor, day")
    Stream<Reading> find(String sensor);
}
""");
    }
}
