package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class InterfaceRuleTest {
    @Test
    void aDaoIsAnInterface() {
        assertErrors("""
// error: [not-an-interface] AirportDao has @Dao and is no interface but: abstract class
@Dao abstract class AirportDao {}
// error: [not-an-interface] CityDao has @Dao and is no interface but: enum
@Dao enum CityDao { ONE }
// error: [not-an-interface] TagDao has @Dao and is no interface but: annotation type
@Dao @interface TagDao {}
""").inFull("""
[not-an-interface] AirportDao has @Dao and is no interface but: abstract class
  Fix: make it an interface: the compiler writes the class
  See docs/errors/not-an-interface.md
""").generates();
    }

    @Test
    void aMapperIsAnInterface() {
        assertErrors("""
// error: [not-an-interface] Flights has @Mapper and is no interface but: record
@Mapper record Flights() {}
""");
    }

    @Test
    void noGeneratedClassImplementsASealedInterface() {
        assertErrors("""
// error: [not-an-interface] AirportDao has @Dao and is no interface but: sealed interface
@Dao sealed interface AirportDao permits Mine {}
final class Mine implements AirportDao {}
""");
    }

    @Test
    void aPrivateInterface() {
        assertErrors("""
class Airports {
    // error: [not-an-interface] Airports.AirportDao is private, or in a class that is: no generated class can implement it
    @Dao private interface AirportDao {}
}
""");
    }

    @Test
    void aGenericDao() {
        assertErrors("""
// error: [generic-type] Crud has type parameters, so that the types of its methods are not known
@Dao interface Crud<T> { @Insert void save(T row); }
""").inFull("""
[generic-type] Crud has type parameters, so that the types of its methods are not known
  Fix: put @Dao on an interface that extends it with types: interface VideoDao extends Crud<Video>
  See docs/errors/generic-type.md
""");
    }

    @Test
    void aDaoOfAGenericInterface() {
        assertCompiles("""
@Entity record Airport(@PartitionKey String code, String name) {}
interface Crud<T, K> {
    @Insert void save(T row);
    @Select T find(K code);
    @Delete void remove(T row);
    default void touch(T row) { save(row); }
}
@Dao interface AirportDao extends Crud<Airport, String> {}
""");
    }
}
