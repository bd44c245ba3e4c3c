package dev.colonnade.processor.check;

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
    void aClassIsARowOrAValue() {
        assertErrors("""
// error: [conflicting-annotations] Location has more than one of @Entity, @Udt and @Tuple
@Entity @Udt record Location(@PartitionKey double latitude) {}
@Entity record Airport(@PartitionKey String code, Location location) {}
""").generates();
    }
}
