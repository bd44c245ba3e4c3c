package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class NamedEntitiesRuleTest {
    @Test
    void aClassThatIsNoEntity() {
        assertErrors("""
// error: [unknown-entity] @Dao of CountDao names String, which is no entity
@Dao(entities = String.class) interface CountDao {}
""").inFull("""
[unknown-entity] @Dao of CountDao names String, which is no entity
  Fix: put @Entity on it, or name another class
  See docs/errors/unknown-entity.md
""");
    }
}
