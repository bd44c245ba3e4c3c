package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class CounterTypeRuleTest {
    @Test
    void aCounterIsALong() {
        assertErrors("""
@Entity record Views(
    @PartitionKey UUID video,
    // error: [counter-type] Views.count is a @Counter of type int, but a counter is a single number of 64 bits
    @Counter int count,
    // error: [counter-type] Views.days is a @Counter of type List<Long>, but a counter is a single number of 64 bits
    @Counter List<Long> days) {}
""").inFull("""
[counter-type] Views.count is a @Counter of type int, but a counter is a single number of 64 bits
  Allowed: long, Long
  Fix: make it a long, or take @Counter away
  See docs/errors/counter-type.md
""");
    }

    @Test
    void boxedOrNot() {
        assertCompiles("""
@Entity record Views(@PartitionKey UUID video, @Counter long count, @Counter Long shares) {}
@Entity record DailyViews(@PartitionKey UUID video, @ClusteringColumn LocalDate day, @Static @Counter long all, @Counter long count) {}
@Dao interface ViewsDao {
    @Select Optional<Views> find(UUID video);
    @Delete void remove(Views views);
    @Query("UPDATE views SET count = count + :delta WHERE video = :video") void count(UUID video, long delta);
    @Query("UPDATE daily_views SET \\"all\\" = \\"all\\" + :delta WHERE video = :video") void countAll(UUID video, long delta);
    @Select List<DailyViews> daily(UUID video);
}
@Mapper interface Flights { ViewsDao views(); }
""");
    }
}
