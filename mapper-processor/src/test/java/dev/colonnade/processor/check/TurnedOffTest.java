package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertErrors;
import static dev.colonnade.processor.testing.CompileTests.assertErrorsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnedOffTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void forAMethodAndADao() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    @SuppressWarnings("colonnade:full-scan") @Query("SELECT * FROM airport") List<Airport> all();
    // error: [full-scan] The statement of AirportDao.again() reads all partitions, or a range of tokens
    @Query("SELECT * FROM airport") List<Airport> again();
    @SuppressWarnings("colonnade:CQL-UNKNOWN-COLUMN") @Query("SELECT nam FROM airport WHERE code = :code") String name(String code);
}
@Dao @SuppressWarnings("colonnade:full-scan") interface QuietDao {
    @Query("SELECT * FROM airport") List<Airport> all();
}
""");
    }

    @Test
    void forACompilation() {
        assertErrorsWith(List.of("colonnade.off=full-scan, unbounded-list"), AIRPORT, """
@Dao interface AirportDao { @Query("SELECT * FROM airport") List<Airport> all(); }
""");
    }

    @Test
    void aWarningIsAnErrorWhereTheUserIsStrict() {
        String dao = """
@Dao interface AirportDao {
    // %s[cql-unknown-table] AirportDao.cities(): %s
    @Query("SELECT name FROM cities LIMIT 1") String cities();
}
""";
        String found = "Nothing is known of the table cities";
        assertErrors(AIRPORT, dao.formatted("warning: ", found));
        assertErrorsWith(List.of("colonnade.strict=true"), AIRPORT, dao.formatted("error: ", found));
    }
}
