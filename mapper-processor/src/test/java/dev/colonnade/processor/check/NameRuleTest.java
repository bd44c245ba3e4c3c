package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class NameRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aColumn() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [invalid-name] "not valid!!" is no name in CQL
    @CqlName("not valid!!") String name) {}
""").inFull("""
[invalid-name] "not valid!!" is no name in CQL
  Fix: write a letter, then letters, digits and underscores; or any text in double quotes: @CqlName("\\"my name\\"")
  See docs/errors/invalid-name.md
""");
    }

    @Test
    void aTableOrType() {
        assertErrors("""
// error: [invalid-name] "" is no name in CQL
@CqlName("") @Entity record Airport(@PartitionKey String code) {}
// error: [invalid-name] "1st" is no name in CQL
@CqlName("1st") @Udt record Location(double latitude) {}
""");
    }

    @Test
    void aTableHasAShortNameOfLettersAndDigits() {
        assertErrors("""
// error: [invalid-name] "my table" is no name of a table
@CqlName("\\"my table\\"") @Entity record Airport(@PartitionKey String code) {}
// error: [invalid-name] "a_name_of_a_table_that_has_more_than_48_characters" is no name of a table
@CqlName("a_name_of_a_table_that_has_more_than_48_characters") @Entity record City(@PartitionKey String code) {}
""").inFull("""
[invalid-name] "my table" is no name of a table
  Fix: write at most 48 letters of English, digits and underscores: @CqlName("my_name")
  See docs/errors/invalid-name.md
""");
    }

    @Test
    void aTableWhoseNameInJavaIsLong() {
        assertErrors("""
// error: [invalid-name] "airports_that_have_been_closed_for_more_than_a_year" is no name of a table
@Entity record AirportsThatHaveBeenClosedForMoreThanAYear(@PartitionKey String code) {}
""");
    }

    @Test
    void aParameter() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [invalid-name] "co-de" is no name in CQL
    @Select Airport find(@CqlName("co-de") String code);
}
""");
    }

    @Test
    void reservedWordsAndQuotedNames() {
        assertCompiles("""
@CqlName("order") @Entity record Airport(
    @PartitionKey String from,
    @ClusteringColumn int select,
    @CqlName("\\"Full Name\\"") String name,
    @CqlName("\\"a\\"\\"b\\"") String quote,
    String table) {}
@Dao interface AirportDao {
    @Insert void save(Airport airport);
    @Update void update(Airport airport);
    @Select Airport find(String from, int select);
}
@Mapper interface Flights { AirportDao airports(); }
""");
    }
}
