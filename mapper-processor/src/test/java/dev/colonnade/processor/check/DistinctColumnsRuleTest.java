package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class DistinctColumnsRuleTest {
    @Test
    void twoPropertiesOfOneColumn() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [duplicate-column] The properties code and iata of Airport are both the column code
    @CqlName("CODE") String iata) {}
""").inFull("""
[duplicate-column] The properties code and iata of Airport are both the column code
  Fix: give one of them another name with @CqlName, or take one away
  See docs/errors/duplicate-column.md
""");
    }

    @Test
    void propertiesThatDifferInCaseOnly() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String id,
    // error: [duplicate-column] The properties id and ID of Airport are both the column id
    String ID,
    String cityName,
    // error: [duplicate-column] The properties cityName and city_name of Airport are both the column city_name
    String city_name) {}
""");
    }

    @Test
    void aFieldThatHidesOneOfASuperclass() {
        assertErrors("""
class Place { String code; }
@Entity class Airport extends Place {
    // error: [duplicate-column] The properties code and code of Airport are both the column code
    @PartitionKey String code;
}
""");
    }

    @Test
    void quotedNamesKeepTheirCase() {
        assertCompiles("""
@Entity record Airport(@PartitionKey String id, @CqlName("\\"ID\\"") String other) {}
""");
    }
}
