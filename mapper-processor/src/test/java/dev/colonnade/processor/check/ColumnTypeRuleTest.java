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
  Allowed: boolean, byte, char, double, float, int, long, short and their objects, String, BigDecimal, BigInteger, ByteBuffer, byte[], UUID, InetAddress, Instant, LocalDate, LocalTime, Duration, enums, List, Set, Map, Optional, a class with @Udt, a record with @Tuple, the others of the guide's table
  Fix: use one of these types, put @Udt on the class if it is one of yours, say with @Convert what becomes of it, or keep the property out of the table with @Transient
  See docs/errors/unmappable-type.md
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
    // error: [unmappable-type] Airport.deep is of type Map<String, char[]>, in which char[] maps to no type of CQL
    Map<String, char[]> deep,
    // error: [unmappable-type] Airport.square is of type int[][], which maps to no type of CQL
    int[][] square) {}
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
    void aRecursiveEntity() {
        assertErrors("""
// error: [unmappable-type] Airport.hub is of type Airport, which maps to no type of CQL
@Entity record Airport(@PartitionKey String code, Airport hub) {}
""");
    }

    @Test
    void aZoneThatNobodyDecides() {
        assertErrors("""
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [undecided-zone] Airport.opened is of type ZonedDateTime, which is kept in several ways, none of which keeps all of it in a timestamp
                    ZonedDateTime opened,
                    // error: [undecided-zone] Airport.closed is of type List<LocalDateTime>, in which LocalDateTime is kept in several ways, none of which keeps all of it in a timestamp
                    List<LocalDateTime> closed) {}
                """).inFull("""
                [undecided-zone] Airport.opened is of type ZonedDateTime, which is kept in several ways, none of which keeps all of it in a timestamp
                  Allowed: dev.colonnade.convert.ZonedDateTimeAsText, dev.colonnade.convert.ZonedDateTimeAsUtc
                  Fix: say with @Convert which, or use Instant
                  See docs/errors/undecided-zone.md
                """);
    }

    @Test
    void typesOfCqlThatAreNone() {
        assertErrors("""
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [invalid-cql-type] Airport.name has @CqlType("list<"), which is no type of CQL: The type ends where a type is expected
                    @CqlType("list<") List<String> name) {}
                """).inFull("""
                [invalid-cql-type] Airport.name has @CqlType("list<"), which is no type of CQL: The type ends where a type is expected
                  Fix: write a type as it stands in CREATE TABLE
                  See docs/errors/invalid-cql-type.md
                """);
    }

    @Test
    void typesOfCqlThatDoNotFit() {
        assertErrors("""
                @Tuple record Range(int first, int last) {}
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [invalid-cql-type] Airport.name has @CqlType("int"), but a String cannot be kept as that
                    @CqlType("int") String name,
                    // error: [invalid-cql-type] Airport.gates has @CqlType("int"), but a long cannot be kept as that
                    @CqlType("int") long gates,
                    // error: [invalid-cql-type] Airport.deep has @CqlType("text"), but a Integer cannot be kept as that
                    Map<String, List<@CqlType("text") Integer>> deep,
                    // error: [invalid-cql-type] Airport.place has @CqlType("vector<float, 3>"), but a Collection<Float> cannot be kept as that
                    @CqlType("vector<float, 3>") Collection<Float> place,
                    // error: [invalid-cql-type] Airport.tags has @CqlType("list<text>"), but a Set<String> cannot be kept as that
                    @CqlType("list<text>") Set<String> tags,
                    // error: [invalid-cql-type] Airport.range has @CqlType("tuple<int, text>"), but a Range cannot be kept as that
                    @CqlType("tuple<int, text>") Range range,
                    // error: [invalid-cql-type] Airport.names has @CqlType("frozen<list<text>>"), but a List<String> cannot be kept as that
                    @CqlType("frozen<list<text>>") List<String> names) {}
                """).inFull("""
                [invalid-cql-type] Airport.gates has @CqlType("int"), but a long cannot be kept as that
                  Allowed: bigint, varint
                  Fix: use one of these types, or another type in Java; @Frozen says that it is frozen
                  See docs/errors/invalid-cql-type.md
                """);
    }

    @Test
    void vectorsThatAreNone() {
        assertErrors("""
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [invalid-vector] Airport.name is of type String, which is no vector
                    @Vector(3) String name,
                    // error: [invalid-vector] Airport.none is a @Vector of 0 elements
                    @Vector(0) float[] none,
                    // error: [invalid-vector] Airport.tags is of type Set<Float>, which is no vector
                    @Vector(3) Set<Float> tags,
                    // error: [invalid-vector] Airport.bytes is of type byte[], which is no vector
                    @Vector(3) byte[] bytes,
                    // error: [invalid-vector] Airport.long1 is of type CqlVector<Float>, which does not say how many elements it has
                    com.datastax.oss.driver.api.core.data.CqlVector<Float> long1) {}
                """).inFull("""
                [invalid-vector] Airport.name is of type String, which is no vector
                  Allowed: float[], arrays of other primitive types, List, CqlVector
                  Fix: use one of these types, or take @Vector away
                  See docs/errors/invalid-vector.md
                """);
    }

    @Test
    void elementsWithoutOrder() {
        assertErrors("""
                @Udt record Location(double latitude, double longitude) {}
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [unordered-elements] Airport.places is of type SortedSet<Location>, in which Location has no order, which a sorted collection needs
                    SortedSet<Location> places,
                    // error: [unordered-elements] Airport.names is of type SortedMap<Location, String>, in which Location has no order, which a sorted collection needs
                    SortedMap<Location, String> names) {}
                """).inFull("""
                [unordered-elements] Airport.places is of type SortedSet<Location>, in which Location has no order, which a sorted collection needs
                  Fix: let it implement Comparable, or use Set or Map
                  See docs/errors/unordered-elements.md
                """);
    }

    @Test
    void optionalsWhereNoNullIs() {
        assertErrors("""
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [optional-element] Airport.names is of type List<Optional<String>>, in which Optional<String> stands where Cassandra has no null
                    List<Optional<String>> names,
                    // error: [optional-element] Airport.twice is of type Optional<Optional<String>>, which stands where Cassandra has no null
                    Optional<Optional<String>> twice) {}
                """).inFull("""
                [optional-element] Airport.names is of type List<Optional<String>>, in which Optional<String> stands where Cassandra has no null
                  Fix: take the Optional away
                  See docs/errors/optional-element.md
                """);
    }

    @Test
    void tuplesThatAreNone() {
        assertErrors("""
                // error: [tuple-record] Range has @Tuple, but is no record
                @Tuple class Range {
                    int first;
                }
                // error: [recursive-udt] Node contains itself, which no type of CQL can
                @Tuple record Node(int value, List<Node> next) {}
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [tuple-record] Airport.range is of type Range, which is a @Tuple, but no record
                    Range range,
                    // error: [recursive-udt] Airport.node is of type Node, in which Node contains itself, which no type of CQL can
                    Node node) {}
                """).inFull("""
                [tuple-record] Range has @Tuple, but is no record
                  Fix: make it a record, whose components have an order, or put @Udt on it
                  See docs/errors/tuple-record.md
                """);
    }

    @Test
    void partsThatAreNotFrozen() {
        assertErrors("""
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [frozen-type] Airport.names is @Frozen, but of the type text, which has no parts
                    List<@Frozen String> names) {}
                """);
    }

    @Test
    void allTypesThatMap() {
        assertCompiles("""
                enum Size { SMALL, LARGE }
                @Udt record Location(double latitude, double longitude) {}
                @Tuple record Range(int first, Integer last, Optional<Location> place) {}
                @Entity record Airport(@PartitionKey UUID id, boolean a, Boolean b, double c, Double d, int e, Integer f, long g, Long h,
                    String i, Instant j, LocalDate k, Location l, List<Location> m, Set<UUID> n, Map<String, List<Set<Integer>>> o,
                    byte p, Byte q, short r, Short s, float t, Float u, char v, Character w, byte[] x, ByteBuffer y, BigInteger z,
                    BigDecimal aa, InetAddress ab, LocalTime ac, Duration ad, Year ae, YearMonth af, URI ag, Locale ah,
                    Currency ai, ZoneId aj, java.util.Date ak, Size al, Optional<String> am, Optional<Location> an,
                    Collection<String> ao, SortedSet<String> ap, SortedMap<Integer, Range> aq, int[] ar, boolean[] as,
                    short[] at, long[] au, float[] av, double[] aw, @Vector(3) float[] ax, @Vector(2) List<String> ay,
                    @Vector(3) com.datastax.oss.driver.api.core.data.CqlVector<Integer> az, Range ba,
                    com.datastax.oss.driver.api.core.data.CqlDuration bb) {}
                """);
    }

    @Test
    void otherTypesOfCql() {
        assertCompiles("""
                enum Size { SMALL, LARGE }
                class Money {}
                @Entity record Airport(@PartitionKey @CqlType("timeuuid") UUID id, @CqlType("ascii") String a, @CqlType("varint") long b,
                    @CqlType("varint") Integer c, @CqlType("bigint") int d, @CqlType("int") Size e, List<@CqlType("ascii") String> f,
                    @CqlType("map<ascii, frozen<set<timeuuid>>>") Map<String, Set<UUID>> g, @CqlType("double") float h,
                    @CqlType("text") Money i, @CqlType("tuple<int, text>") com.datastax.oss.driver.api.core.data.TupleValue j,
                    @CqlType("ascii") Optional<String> k, @CqlType("vector<float, 3>") List<Float> l,
                    List<@Frozen Set<String>> m, List<@CqlType("text") Money> n) {}
                """);
    }
}
