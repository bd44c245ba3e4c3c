package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class RoleConflictRuleTest {
    @Test
    void aColumnOfTheKeyIsNothingElse() {
        assertErrors("""
@Entity record Views(
    // error: [conflicting-annotations] Views.video has both @PartitionKey and @Counter
    @PartitionKey @Counter long video,
    // error: [conflicting-annotations] Views.day has both @ClusteringColumn and @Static
    @ClusteringColumn(0) @Static LocalDate day,
    // error: [conflicting-annotations] Views.hour has both @ClusteringColumn and @Computed
    @ClusteringColumn(1) @Computed("ttl(count)") int hour,
    int count) {}
""").inFull("""
[conflicting-annotations] Views.day has both @ClusteringColumn and @Static
  Fix: keep one: the key tells rows apart, and a static column is what they share
  See docs/errors/conflicting-annotations.md
""").inFull("""
[conflicting-annotations] Views.video has both @PartitionKey and @Counter
  Fix: keep one: a key never changes, and a counter is there to be changed
  See docs/errors/conflicting-annotations.md
""");
    }

    @Test
    void whatIsComputedIsNoColumn() {
        assertErrors("""
@Entity record Video(
    @PartitionKey UUID id,
    @ClusteringColumn int part,
    String title,
    // error: [conflicting-annotations] Video.written has both @Static and @Computed
    @Static @Computed("writetime(title)") long written,
    // error: [conflicting-annotations] Video.length has both @Counter and @Computed
    @Counter @Computed("writetime(title)") long length) {}
""").inFull("""
[conflicting-annotations] Video.written has both @Static and @Computed
  Fix: keep one: what is computed is no column
  See docs/errors/conflicting-annotations.md
""");
    }
}
