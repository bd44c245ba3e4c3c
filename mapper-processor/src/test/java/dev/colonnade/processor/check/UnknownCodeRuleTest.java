package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class UnknownCodeRuleTest {
    @Test
    void aCodeThatDoesNotExist() {
        assertErrors("@Entity record Airport(@PartitionKey String code) {}", """
@Dao interface AirportDao {
    // warning: [unknown-code] @SuppressWarnings of AirportDao.all() turns off ful-scan, which is no code that can be turned off. Did you mean "full-scan"?
    @SuppressWarnings("colonnade:ful-scan") @FullScan("small") @Query("SELECT * FROM airport") List<Airport> all();
    // warning: [unknown-code] @SuppressWarnings of AirportDao.none() turns off no-operation, which is no code that can be turned off.
    @SuppressWarnings({"unused", "colonnade:no-operation"}) @FullScan("small") @Query("SELECT * FROM airport") List<Airport> none();
}
""")
                .inFull("""
[unknown-code] @SuppressWarnings of AirportDao.all() turns off ful-scan, which is no code that can be turned off. Did you mean "full-scan"?
  Fix: write a code of a message about a statement, for instance colonnade:full-scan
  See docs/errors/unknown-code.md
""");
    }
}
