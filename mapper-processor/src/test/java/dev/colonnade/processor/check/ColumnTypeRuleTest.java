package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ColumnTypeRuleTest {
    @Test
    void aTypeThatMapsToNothing() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [unmappable-type] Airport.loader is of type Thread, which maps to no type of CQL
    Thread loader) {}
""").inFull("""
[unmappable-type] Airport.loader is of type Thread, which maps to no type of CQL
  Allowed: boolean, double, float, int, long, String, Instant, LocalDate, UUID, List, Set, Map, a class with @Udt
  Fix: use one of these types, put @Udt on the class if it is one of yours, or keep the property out of the table with @Transient
  See docs/errors/unmappable-type.md
""");
    }

    @Test
    void aCharIsNoType() {
        assertErrors("""
// error: [unmappable-type] Airport.gate is of type char, which maps to no type of CQL
@Entity record Airport(@PartitionKey String code, char gate) {}
""");
    }

    @Test
    void aRawList() {
        assertErrors("""
// error: [unmappable-type] Airport.gates is of type List, which maps to no type of CQL
@Entity record Airport(@PartitionKey String code, List gates) {}
""");
    }

    @Test
    void wildcards() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [unmappable-type] Airport.any is of type List<?>, in which ? maps to no type of CQL
    List<?> any,
    // error: [unmappable-type] Airport.texts is of type List<? extends String>, in which ? extends String maps to no type of CQL
    List<? extends String> texts) {}
""");
    }

    @Test
    void arrays() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [unmappable-type] Airport.gates is of type String[], which maps to no type of CQL
    String[] gates,
    // error: [unmappable-type] Airport.deep is of type Map<String, int[]>, in which int[] maps to no type of CQL
    Map<String, int[]> deep) {}
""");
    }

    @Test
    void aMistakeDeepInsideACollection() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [unmappable-type] Airport.deep is of type Map<String, List<Thread>>, in which Thread maps to no type of CQL
    Map<String, List<Thread>> deep) {}
""");
    }

    @Test
    void aCollectionThatIsNoInterface() {
        assertErrors("""
// error: [unmappable-type] Airport.gates is of type ArrayList<String>, which maps to no type of CQL
@Entity record Airport(@PartitionKey String code, ArrayList<String> gates) {}
""");
    }

    @Test
    void anOptional() {
        assertErrors("""
// error: [unmappable-type] Airport.name is of type Optional<String>, which maps to no type of CQL
@Entity record Airport(@PartitionKey String code, Optional<String> name) {}
""");
    }

    @Test
    void anEnum() {
        assertErrors("""
enum Size { SMALL, LARGE }
// error: [unmappable-type] Airport.size is of type Size, which maps to no type of CQL
@Entity record Airport(@PartitionKey String code, Size size) {}
""");
    }

    @Test
    void aRecursiveEntity() {
        assertErrors("""
// error: [unmappable-type] Airport.hub is of type Airport, which maps to no type of CQL
@Entity record Airport(@PartitionKey String code, Airport hub) {}
""");
    }

    @Test
    void allTypesThatMap() {
        assertCompiles("""
@Udt record Location(double latitude, double longitude) {}
@Entity record Airport(@PartitionKey UUID id, boolean a, Boolean b, double c, Double d, int e, Integer f, long g, Long h,
    String i, Instant j, LocalDate k, Location l, List<Location> m, Set<UUID> n, Map<String, List<Set<Integer>>> o) {}
""");
    }
}
