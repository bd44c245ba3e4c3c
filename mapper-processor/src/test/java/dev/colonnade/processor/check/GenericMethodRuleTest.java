package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class GenericMethodRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void aMethodWithTypeParameters() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [generic-method] AirportDao.count(String) has type parameters
    @Query("SELECT count(*) FROM airport WHERE code = :code") <T> long count(String code);
}
""").inFull("""
[generic-method] AirportDao.count(String) has type parameters
  Fix: name the types that it takes and returns
  See docs/errors/generic-method.md
""");
    }

    @Test
    void aVariableNumberOfParameters() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [generic-method] AirportDao.save(Airport, String[]) has a variable number of parameters
    // error: [entity-parameter] @Insert has no use for the parameter names of AirportDao.save(Airport, String[])
    @Insert void save(Airport airport, String... names);
}
""").inFull("""
[generic-method] AirportDao.save(Airport, String[]) has a variable number of parameters
  Fix: take a List, or one parameter for each value
  See docs/errors/generic-method.md
""");
    }
}
