package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class FrozenRuleTest {
    @Test
    void whatHasNoPartsIsNotFrozen() {
        assertErrors("""
                        @Entity
                        record Airport(
                            @PartitionKey String code,
                            // error: [frozen-type] Airport.name is @Frozen, but of the type text, which has no parts
                            @Frozen String name) {}
                        """).inFull("""
                        [frozen-type] Airport.name is @Frozen, but of the type text, which has no parts
                          Fix: take @Frozen away: it is for List, Set, Map and classes with @Udt
                          See docs/errors/frozen-type.md
                        """);
    }

    @Test
    void collectionsAndUserDefinedTypesAreFrozen() {
        assertCompiles("""
                @Udt record Location(double latitude, @Frozen List<String> names) {}
                @Entity record Airport(@PartitionKey String code, @Frozen Set<String> tags, @Frozen Location location) {}
                """);
    }
}
