package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class InstantiableRuleTest {
    @Test
    void anEnum() {
        assertErrors("""
// error: [not-instantiable] Airport is an enum, of which no object can be made
@Entity enum Airport { AMS, JFK }
""").inFull("""
[not-instantiable] Airport is an enum, of which no object can be made
  Fix: make it a record; or an interface or abstract class with a static method that makes one of its properties, or a builder: by hand, with Immutables or AutoValue
  See docs/errors/not-instantiable.md
""").generates();
    }

    @Test
    void anInterface() {
        assertErrors("""
// error: [not-instantiable] Airport is an interface, of which no object can be made
@Entity interface Airport { String code(); }
""");
    }

    @Test
    void aSealedInterfaceWithAMethodThatDoesNotFit() {
        assertErrors("""
// error: [not-instantiable] Airport is a sealed interface, of which no object can be made
@Entity sealed interface Airport {
    @PartitionKey String code();
    static Airport of(String key) { return new Large(key); }
    record Large(String code) implements Airport {}
}
""").inFull("""
[not-instantiable] Airport is a sealed interface, of which no object can be made
  Allowed: Airport.of(String key)
  Fix: make it a record; or an interface or abstract class with a static method that makes one of its properties, or a builder: by hand, with Immutables or AutoValue
  See docs/errors/not-instantiable.md
""");
    }

    @Test
    void aSealedClassBetweenThatOfTheTableAndItsSubclasses() {
        assertErrors("""
@Entity @Discriminator("kind") sealed interface Place { @PartitionKey String code(); }
// error: [not-instantiable] Airport is a sealed interface, of which no object can be made
@Entity sealed interface Airport extends Place {}
@DiscriminatorValue("large") record Large(@PartitionKey String code) implements Airport {}
""").inFull("""
[not-instantiable] Airport is a sealed interface, of which no object can be made
  Fix: say with @Discriminator which column tells its classes apart; or, if a class above it says so and has the table, take the annotation away here
  See docs/errors/not-instantiable.md
""");
    }

    @Test
    void anAnnotation() {
        assertErrors("""
// error: [not-instantiable] Airport is an annotation, of which no object can be made
@Udt @interface Airport { String code(); }
""");
    }

    @Test
    void anAbstractClass() {
        assertErrors("""
// error: [not-instantiable] Airport is an abstract class, of which no object can be made
@Entity abstract class Airport { @PartitionKey String code; }
""");
    }

    @Test
    void aPrivateClass() {
        assertErrors("""
class Airports {
    // error: [not-instantiable] Airports.Airport is private, or in a class that is: generated code cannot see it
    @Entity private record Airport(@PartitionKey String code) {}
    private static class Hidden {
        // error: [not-instantiable] Airports.Hidden.City is private, or in a class that is: generated code cannot see it
        @Entity record City(@PartitionKey String name) {}
    }
}
""");
    }

    @Test
    void anInnerClass() {
        assertErrors("""
class Airports {
    // error: [not-instantiable] Airports.Airport is an inner class: an object of it needs one of the class around it
    @Entity class Airport { @PartitionKey String code; }
}
""");
    }

    @Test
    void aGenericEntity() {
        assertErrors("""
// error: [generic-type] Airport has type parameters, so that the types of its columns are not known
@Entity record Airport<T>(@PartitionKey String code, List<String> names) {}
""").inFull("""
[generic-type] Airport has type parameters, so that the types of its columns are not known
  Fix: map a class without type parameters, for instance a record with the types that the table has
  See docs/errors/generic-type.md
""");
    }

    @Test
    void aTypeParameterIsNoColumn() {
        assertErrors("""
// error: [generic-type] Airport has type parameters, so that the types of its columns are not known
@Entity record Airport<T>(
    @PartitionKey String code,
    // error: [unmappable-type] Airport.extra is of type T, which maps to no type of CQL
    T extra) {}
""");
    }

    @Test
    void aClassOfAGenericSuperclass() {
        assertCompiles("""
class Place<T> { @PartitionKey T id; List<T> near; }
@Entity class Airport extends Place<String> { String name; }
""");
    }

    @Test
    void classesAndRecordsInsideOthers() {
        assertCompiles("""
interface Airports {
    @Udt record Location(double latitude) {}
    @Entity record Airport(@PartitionKey String code, Location location) {}
    class More { @Entity protected static class City { @PartitionKey String name; } }
    @Dao interface AirportDao { @Insert void save(Airport airport); @Select More.City find(String name); }
    @Mapper interface Flights { AirportDao airports(); }
}
""")
                .generates(
                        "Airports_LocationCodec",
                        "Airports_AirportReader",
                        "Airports_AirportWriter",
                        "Airports_More_CityReader",
                        "Airports_More_CityWriter",
                        "Airports_AirportDaoImpl",
                        "Airports_FlightsImpl");
    }
}
