package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class CounterTableRuleTest {
    @Test
    void aCounterBesideAnotherColumn() {
        assertErrors("""
@Entity record Views(
    @PartitionKey UUID video,
    @Counter long count,
    // error: [counter-table] Views.title is no @Counter, but Views.count is one: besides its key, a table has counters only or none
    String title,
    String studio) {}
""").inFull("""
[counter-table] Views.title is no @Counter, but Views.count is one: besides its key, a table has counters only or none
  Fix: keep the counters in an entity of their own, with the same key
  See docs/errors/counter-table.md
""");
    }
}
