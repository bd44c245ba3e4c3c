package dev.colonnade.processor.output;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class FileWriterTest {
    @Test
    void aClassOfTheNameExistsAlready() {
        assertErrors("""
                        // error: [generated-name-taken] The class flights.AirportReader, which is generated for Airport, exists already
                        @Entity record Airport(@PartitionKey String code) {}
                        class AirportReader {}
                        """).inFull("""
                        [generated-name-taken] The class flights.AirportReader, which is generated for Airport, exists already
                          Fix: rename one of them, or move it to another package
                          See docs/errors/generated-name-taken.md
                        """);
    }

    @Test
    void anotherClassHasTheNameGenerated() {
        assertErrors("""
                class Outer { @Entity record Airport(@PartitionKey String code) {} }
                // error: [generated-name-taken] The class flights.Outer_AirportReader, which is generated for Outer_Airport, exists already
                // error: [generated-name-taken] The class flights.Outer_AirportWriter, which is generated for Outer_Airport, exists already
                @Entity record Outer_Airport(@PartitionKey String code) {}
                """);
    }

    @Test
    void aDaoThatIsAMapperToo() {
        assertErrors("""
                // error: [generated-name-taken] The class flights.FlightsImpl, which is generated for Flights, exists already
                @Dao @Mapper interface Flights {}
                """);
    }
}
