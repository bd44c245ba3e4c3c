package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ColumnsRuleTest {
    @Test
    void aTableHasColumns() {
        assertErrors("""
// error: [no-columns] Airport has no properties that could be columns
@Entity record Airport() {}
""").inFull("""
[no-columns] Airport has no properties that could be columns
  Fix: give the record components, or the class fields that are neither static nor transient
  See docs/errors/no-columns.md
""");
    }

    @Test
    void aTypeHasFields() {
        assertErrors("""
// error: [no-columns] Location has no properties that could be columns
@Udt class Location { static int x; transient int y; }
""");
    }

    @Test
    void whatTheJdkKeepsIsNoColumn() {
        assertErrors("""
                // error: [no-columns] Failure has no properties that could be columns
                @Udt class Failure extends RuntimeException { private static final long serialVersionUID = 1; }
                """);
    }
}
