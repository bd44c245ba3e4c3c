package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddedRuleTest {
    @Test
    void whatHasNoColumns() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [embedded-type] Airport.city is @Embedded, but String is no class of yours that has columns
    @Embedded String city,
    // error: [embedded-type] Airport.tags is @Embedded, but List<String> is no class of yours that has columns
    @Embedded List<String> tags,
    // error: [embedded-type] Airport.gates is @Embedded, but int is no class of yours that has columns
    @Embedded int gates,
    // error: [embedded-type] Airport.zones is @Embedded, but int[] is no class of yours that has columns
    @Embedded int[] zones,
    // error: [embedded-type] Airport.state is @Embedded, but State is no class of yours that has columns
    @Embedded State state,
    // error: [embedded-type] Airport.nothing is @Embedded, but Nothing has no properties that could be columns
    @Embedded Nothing nothing,
    // error: [embedded-type] Airport.home is @Embedded, but Airline is an @Entity, whose columns are in its own table
    @Embedded Airline home) {}
enum State { OPEN }
record Nothing() {}
""", "@Entity record Airline(@PartitionKey String code) {}")
                .inFull("""
[embedded-type] Airport.city is @Embedded, but String is no class of yours that has columns
  Fix: embed a record or class of yours; a value of one column needs no annotation
  See docs/errors/embedded-type.md
""");
    }

    @Test
    void anObjectInItself() {
        assertErrors("""
@Entity record Tree(@PartitionKey String id, @Embedded Node root) {}
record Node(String name, @Embedded(prefix = "left_") Pair pair) {}
record Pair(
    // error: [recursive-embedded] Pair.left is @Embedded in an object of its own class: Node would have columns without end
    @Embedded Node left) {}
""").inFull("""
[recursive-embedded] Pair.left is @Embedded in an object of its own class: Node would have columns without end
  Fix: refer to the other by its key, or keep such values in a table of their own
  See docs/errors/recursive-embedded.md
""");
    }

    @Test
    void whatIsAboutOneColumn() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [conflicting-annotations] Airport.place is @Embedded, so that @CqlName, which is about one column, means nothing
    // error: [conflicting-annotations] Airport.place is @Embedded, so that @Frozen, which is about one column, means nothing
    @Embedded @CqlName("location") @Frozen Place place) {}
record Place(String city) {}
""").inFull("""
[conflicting-annotations] Airport.place is @Embedded, so that @CqlName, which is about one column, means nothing
  Fix: put it on the property inside, or take @Embedded away
  See docs/errors/conflicting-annotations.md
""");
    }

    @Test
    void aClassOfWhichNoObjectCanBeMade() {
        assertErrors("""
@Entity record Airport(
    @PartitionKey String code,
    // error: [not-instantiable] Shape is an abstract class, of which no object can be made
    @Embedded Shape shape,
    // error: [not-instantiable] Airports.Inner is an inner class: an object of it needs one of the class around it
    @Embedded Airports.Inner inner,
    // error: [generic-type] Range has type parameters, so that the types of its columns are not known
    @Embedded Range<Integer> range,
    // error: [no-fitting-constructor] Hidden has no constructor that fits its properties; without a setter are city
    @Embedded Hidden hidden) {}
abstract class Shape { String form; }
class Airports { class Inner { String name; } }
record Range<T>(String from) {}
class Hidden {
    // error: [unreadable-property] Hidden.city cannot be read: generated code sees neither a getter nor the field
    private String city;
}
""");
    }

    @Test
    void whatIsWrongInsideIsSaidThere() {
        assertErrors("""
@Entity record Airport(@PartitionKey String code, @Embedded Place place, @Embedded(prefix = "old_") Place old) {}
record Place(
    // error: [unmappable-type] Airport.place.city is of type Object, which maps to no type of CQL
    // error: [unmappable-type] Airport.old.city is of type Object, which maps to no type of CQL
    Object city,
    // error: [frozen-type] Airport.place.zip is @Frozen, but of the type text, which has no parts
    // error: [frozen-type] Airport.old.zip is @Frozen, but of the type text, which has no parts
    @Frozen String zip,
    // error: [transient-component] Place.gone is @Transient, but a record cannot be made without a value for each component
    @Transient String gone,
    // error: [invalid-name] "a b" is no name in CQL
    @CqlName("a b") String street) {
    // error: [ignored-annotation] @CqlName means nothing on Place.CONSTANT
    @CqlName("constant") static final String CONSTANT = "";
}
""");
    }

    @Test
    void theSameColumnTwice() {
        assertErrors("""
@Entity record Person(
    @PartitionKey String id,
    @Embedded Address home,
    // error: [duplicate-column] The properties home.city and work.city of Person are both the column city
    @Embedded Address work) {}
record Address(String city) {}
""").inFull("""
[duplicate-column] The properties home.city and work.city of Person are both the column city
  Fix: put another prefix before its names: @Embedded(prefix = "work_")
  See docs/errors/duplicate-column.md
""");
        assertErrors("""
@Entity record Person(
    @PartitionKey String id,
    String homeCity,
    // error: [duplicate-column] The properties homeCity and home.city of Person are both the column home_city
    @Embedded(prefix = "home_") Address home) {}
record Address(String city) {}
""");
    }

    @Test
    void whereNothingReadsIt() {
        assertErrors("""
@Entity class Airport {
    @PartitionKey String code;
    // error: [ignored-annotation] @Embedded means nothing on Airport.origin
    @Embedded static Place origin;
    // error: [conflicting-annotations] Airport.place is @Transient, so that what it says of a column means nothing
    @Transient @Embedded Place place;
}
record Place(String city) {}
""");
    }

    @Test
    void columnsAreNamedAsThoseAround() {
        assertThat(assertCompiles("""
@Entity @NamingStrategy(convention = NamingConvention.UPPER_CASE) record Airport(
    @PartitionKey String airportCode,
    @Embedded(prefix = "AT_") Place place,
    @Embedded Zip zip) {}
record Place(String cityName) {}
@NamingStrategy(convention = NamingConvention.EXACT_CASE) record Zip(String zipArea) {}
""").source("AirportReader"))
                .contains("position(\"AIRPORTCODE\")", "position(\"AT_CITYNAME\")", "position(\"zipArea\")");
    }

    @Test
    void inAnyClass() {
        assertCompiles("""
@Entity class Airport {
    @PartitionKey String code;
    @Embedded(prefix = "place_") Place place;
    @Embedded(prefix = "p_") Place other;
    @CqlName("again") String placeCity;
    @Embedded Position position;
    @Embedded Nested nested;
}
class Place {
    private String city;
    private @Embedded(prefix = "zip_") Zip zip;
    public String getCity() { return city; }
    public void setCity(String city) { this.city = city; }
    public Zip getZip() { return zip; }
    public void setZip(Zip zip) { this.zip = zip; }
}
record Zip(String area, int number) {}
record Position(double latitude, double longitude) {}
@Udt record Nested(String name, @Embedded Inner inner) {}
record Inner(int depth, Set<Leaf> leaves) {}
@Udt record Leaf(String name) {}
@Dao interface AirportDao { @Insert void save(Airport airport); @Select Airport find(String code); @Update void update(Airport airport); }
@Mapper interface Airports { AirportDao airports(); }
""");
    }
}
