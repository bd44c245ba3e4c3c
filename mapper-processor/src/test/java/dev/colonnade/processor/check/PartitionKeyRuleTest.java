package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class PartitionKeyRuleTest {
    @Test
    void anEntityHasAPartitionKey() {
        assertErrors("""
                        // error: [no-partition-key] Airport has no partition key
                        @Entity record Airport(String code, String name) {}
                        """).inFull("""
                        [no-partition-key] Airport has no partition key
                          Allowed: code, name
                          Fix: put @PartitionKey on the property, or properties, that say on which nodes a row is
                          See docs/errors/no-partition-key.md
                        """);
    }

    @Test
    void clusteringColumnsAloneAreNoKey() {
        assertErrors("""
                // error: [no-partition-key] Airport has no partition key
                @Entity record Airport(@ClusteringColumn String code) {}
                """);
    }

    @Test
    void aUserDefinedTypeHasNoKey() {
        assertErrors("""
                        @Udt
                        record Location(
                            // error: [key-in-udt] Location.latitude is in a @Udt, which has no key
                            @PartitionKey double latitude,
                            // error: [key-in-udt] Location.longitude is in a @Udt, which has no key
                            @ClusteringColumn double longitude) {}
                        """).inFull("""
                        [key-in-udt] Location.latitude is in a @Udt, which has no key
                          Fix: take the annotation away, or make Location an @Entity
                          See docs/errors/key-in-udt.md
                        """);
    }

    @Test
    void aRowCanBeNothingButItsKey() {
        assertCompiles("@Entity record Airport(@PartitionKey String code) {}");
    }
}
