package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class RecursiveUdtRuleTest {
    @Test
    void aTypeInItself() {
        assertErrors("""
// error: [recursive-udt] Node contains itself, which no type of CQL can
@Udt record Node(String name, List<Node> children) {}
@Entity record Tree(@PartitionKey String id, Node root) {}
""").inFull("""
[recursive-udt] Node contains itself, which no type of CQL can
  Fix: refer to the other by its key, or keep such values in a table of their own
  See docs/errors/recursive-udt.md
""").generates();
    }

    @Test
    void aTypeInItselfThroughAnother() {
        assertErrors("""
// error: [recursive-udt] Country contains itself, which no type of CQL can
@Udt record Country(City capital) {}
// error: [recursive-udt] City contains itself, which no type of CQL can
@Udt record City(Map<String, Country> twins) {}
@Udt record Street(City city) {}
""");
    }

    @Test
    void aTypeUsedTwice() {
        assertCompiles("""
@Udt record Point(int x) {}
@Udt record Line(Point from, Point to) {}
@Entity record Shape(@PartitionKey String id, List<Line> lines, Point center) {}
""");
    }
}
