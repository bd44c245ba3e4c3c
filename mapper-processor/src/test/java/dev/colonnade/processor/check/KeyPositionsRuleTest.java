package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class KeyPositionsRuleTest {
    @Test
    void aGap() {
        assertErrors("""
@Entity record Flight(
    @PartitionKey(0) String origin,
    // error: [key-positions] The places of @PartitionKey in Flight leave the order of the key unclear: Flight.origin has 0, Flight.day has 2
    @PartitionKey(2) LocalDate day) {}
""").inFull("""
[key-positions] The places of @PartitionKey in Flight leave the order of the key unclear: Flight.origin has 0, Flight.day has 2
  Fix: number them from 0 without gaps, or none of them: then the order of declaration counts
  See docs/errors/key-positions.md
""");
    }

    @Test
    void aPlaceTwice() {
        assertErrors("""
@Entity record Flight(
    @PartitionKey String origin,
    @ClusteringColumn(1) LocalDate day,
    // error: [key-positions] The places of @ClusteringColumn in Flight leave the order of the key unclear: Flight.day has 1, Flight.number has 1
    @ClusteringColumn(1) int number) {}
""");
    }

    @Test
    void aPlaceForSomeOnly() {
        assertErrors("""
@Entity record Flight(
    @PartitionKey(0) String origin,
    // error: [key-positions] The places of @PartitionKey in Flight leave the order of the key unclear: Flight.origin has 0, Flight.day has none
    @PartitionKey LocalDate day) {}
""");
    }

    @Test
    void aNegativePlace() {
        assertErrors("""
// error: [key-positions] The places of @PartitionKey in Flight leave the order of the key unclear: Flight.origin has -5
@Entity record Flight(@PartitionKey(-5) String origin) {}
""");
    }

    @Test
    void placesInAnyOrder() {
        assertCompiles(
                "@Entity record Flight(@PartitionKey(1) String origin, @ClusteringColumn int number, @PartitionKey(0) LocalDate day) {}");
    }
}
