package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class SeveralRowsRuleTest {
    private static final String FLIGHT =
            "@Entity record Flight(@PartitionKey String origin, @ClusteringColumn LocalDate day, @ClusteringColumn int number, String gate) {}";

    @Test
    void oneRowOfAPartOfTheKey() {
        assertErrors(FLIGHT, """
@Dao interface FlightDao {
    // error: [several-rows] FlightDao.find(String) returns one Flight, but a part of the key can have several rows
    @Select Flight find(String origin);
    // error: [several-rows] FlightDao.find(String, LocalDate) returns one Flight, but a part of the key can have several rows
    @Select CompletionStage<Optional<Flight>> find(String origin, LocalDate day);
    @Select List<Flight> all(String origin);
    @Select Flight one(String origin, LocalDate day, int number);
}
""").inFull("""
[several-rows] FlightDao.find(String) returns one Flight, but a part of the key can have several rows
  Allowed: origin, day, number
  Fix: take the whole key, return a List or Stream, or use @Query with LIMIT 1
  See docs/errors/several-rows.md
""");
    }
}
