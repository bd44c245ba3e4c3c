package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class AnnotationConflictRuleTest {
    @Test
    void aColumnIsInOneKey() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [conflicting-annotations] Airport.city has both @PartitionKey and @ClusteringColumn
    @PartitionKey @ClusteringColumn String city) {}
""").inFull("""
[conflicting-annotations] Airport.city has both @PartitionKey and @ClusteringColumn
  Fix: keep one: a column is in the partition key or a clustering column
  See docs/errors/conflicting-annotations.md
""");
    }

    @Test
    void aTransientPropertySaysNothingOfAColumn() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey String code;
    // error: [conflicting-annotations] Airport.city is @Transient, so that what it says of a column means nothing
    @Transient @CqlName("town") String city;
}
""").inFull("""
[conflicting-annotations] Airport.city is @Transient, so that what it says of a column means nothing
  Fix: take @Transient away, or the other annotations
  See docs/errors/conflicting-annotations.md
""");
    }

    @Test
    void aComponentOfARecordCannotBeTransient() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [transient-component] Airport.label is @Transient, but a record cannot be made without a value for each component
    @Transient String label) {}
""").inFull("""
[transient-component] Airport.label is @Transient, but a record cannot be made without a value for each component
  Fix: take the component out of the record, or make it a class
  See docs/errors/transient-component.md
""");
    }

    @Test
    void aClassIsARowOrAValue() {
        assertErrors("""
// error: [conflicting-annotations] Location has both @Entity and @Udt
@Entity @Udt record Location(@PartitionKey double latitude) {}
@Entity record Airport(@PartitionKey String code, Location location) {}
""").generates();
    }

    @Test
    void aTransientPropertyOfAClassIsNoColumn() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey String code;
    @Transient Thread loader;
    transient Thread other;
}
""");
    }
}
