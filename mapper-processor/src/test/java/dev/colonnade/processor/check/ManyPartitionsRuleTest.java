package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ManyPartitionsRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void manyPartitionsAtOnce() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // warning: [many-partitions] The statement of AirportDao.hubs() names 6 partitions at once
    @Query("SELECT * FROM airport WHERE code IN ('AMS', 'CDG', 'FRA', 'IST', 'LHR', 'MAD')") List<Airport> hubs();
    @Query("SELECT * FROM airport WHERE code IN ('AMS', 'CDG', 'FRA', 'IST', 'LHR')") List<Airport> handful();
}
""").inFull("""
[many-partitions] The statement of AirportDao.hubs() names 6 partitions at once
    SELECT * FROM airport WHERE code IN ('AMS', 'CDG', 'FRA', 'IST', 'LHR', 'MAD')
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Fix: read each partition with a statement of its own, several at a time
  See docs/errors/many-partitions.md
""");
    }
}
