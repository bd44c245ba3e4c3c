package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void anUnloggedBatchOverPartitions() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // warning: [unlogged-batch] The unlogged batch of AirportDao.both(String) writes several partitions: nothing makes it all or nothing, and one node has to send all
    @Query("BEGIN UNLOGGED BATCH UPDATE airport SET name = :n WHERE code = 'A'; UPDATE airport SET name = :n WHERE code = 'B'; APPLY BATCH")
    void both(String n);
    @Query("BEGIN UNLOGGED BATCH UPDATE airport SET name = :n WHERE code = 'A'; UPDATE airport SET name = :n WHERE code = 'A'; APPLY BATCH")
    void one(String n);
}
""").inFull("""
[unlogged-batch] The unlogged batch of AirportDao.both(String) writes several partitions: nothing makes it all or nothing, and one node has to send all
  Fix: write each partition with a statement of its own, or leave UNLOGGED out
  See docs/errors/unlogged-batch.md
""");
    }

    @Test
    void aLoggedBatchThatLoadsData() {
        String inserts = "INSERT INTO airport (code) VALUES ('%s'); ";
        String six =
                Stream.of("A", "B", "C", "D", "E", "F").map(inserts::formatted).collect(joining());
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // warning: [bulk-batch] The batch of AirportDao.load() inserts 6 rows into several partitions of one table: a logged batch is slower than its statements one by one
    @Query("BEGIN BATCH %s APPLY BATCH") void load();
}
""".formatted(six)).inFull("""
[bulk-batch] The batch of AirportDao.load() inserts 6 rows into several partitions of one table: a logged batch is slower than its statements one by one
  Fix: insert each row with a statement of its own, several at a time
  See docs/errors/bulk-batch.md
""");
    }
}
