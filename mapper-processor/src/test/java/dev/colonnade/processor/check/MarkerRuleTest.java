package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class MarkerRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aMarkerWithoutAName() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [unnamed-marker] The statement of AirportDao.find(String) has a bind marker without a name
    @Query("SELECT * FROM airport WHERE code = ?")
    // error: [parameter-without-marker] The parameter code of AirportDao.find(String) is not in its statement
    Airport find(String code);
}
""").inFull("""
[unnamed-marker] The statement of AirportDao.find(String) has a bind marker without a name
    SELECT * FROM airport WHERE code = ?
                                       ^
  Allowed: code
  Fix: name the parameter that it stands for: :code
  See docs/errors/unnamed-marker.md
""");
    }

    @Test
    void aMarkerWithoutAParameter() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [marker-without-parameter] The bind marker :cod is no parameter of AirportDao.find(String). Did you mean "code"?
    @Query("SELECT * FROM airport WHERE code = :cod")
    // error: [parameter-without-marker] The parameter code of AirportDao.find(String) is not in its statement
    Airport find(String code);
    // error: [marker-without-parameter] The bind marker :airline is no parameter of AirportDao.search().
    @Query("SELECT * FROM airport WHERE code = :airline") Airport search();
}
""").inFull("""
[marker-without-parameter] The bind marker :cod is no parameter of AirportDao.find(String). Did you mean "code"?
    SELECT * FROM airport WHERE code = :cod
                                       ^^^^
  Allowed: code
  Fix: give the method a parameter cod, or the marker the name of one that it has
  See docs/errors/marker-without-parameter.md
""").inFull("""
[parameter-without-marker] The parameter code of AirportDao.find(String) is not in its statement
  Fix: use it there as :code, or take it away
  See docs/errors/parameter-without-marker.md
""");
    }

    @Test
    void theCaretIsInItsLineOfATextBlock() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [marker-without-parameter] The bind marker :code is no parameter of AirportDao.find().
    @Query(\"""
        SELECT *
          FROM airport
         WHERE code = :code
        \""") Airport find();
}
""").inFull("""
[marker-without-parameter] The bind marker :code is no parameter of AirportDao.find().
     WHERE code = :code
                  ^^^^^
  Fix: give the method a parameter code, or the marker the name of one that it has
  See docs/errors/marker-without-parameter.md
""");
    }

    @Test
    void twoParametersOfOneMarker() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    @Query("SELECT * FROM airport WHERE code = :iata_code")
    // error: [parameter-without-marker] The parameter iata_code of AirportDao.find(String, String) is not in its statement
    Airport find(String iataCode, String iata_code);
}
""");
    }

    @Test
    void namesInJavaInSnakeCaseAndGiven() {
        assertCompiles("""
@Entity record Airport(@PartitionKey String code, @ClusteringColumn String name, Instant x, String y, String z) {}
""", """
@Dao interface AirportDao {
    @Query("UPDATE airport SET x = :\\"from\\", y = :Other, z = :iataCode WHERE code = :iataCode AND name = :full_name")
    void set(String iataCode, String fullName, Instant from, @CqlName("other") String o);
}
""");
    }
}
