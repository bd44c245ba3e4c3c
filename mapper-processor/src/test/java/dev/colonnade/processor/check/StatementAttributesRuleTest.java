package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class StatementAttributesRuleTest {
    private static final String AIRPORT = "@Entity record Airport(@PartitionKey String code, String name) {}";

    @Test
    void valuesThatAreNone() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    // error: [statement-attribute] @StatementAttributes of AirportDao.a(String) says the consistencyLevel 'QUORUMM', which is none. Did you mean "QUORUM"?
    @StatementAttributes(consistencyLevel = "QUORUMM")
    @Select Airport a(String code);
    // error: [statement-attribute] @StatementAttributes of AirportDao.b(Airport) says the serialConsistencyLevel 'QUORUM', which is none.
    @StatementAttributes(serialConsistencyLevel = "QUORUM")
    @Insert(ifNotExists = true) boolean b(Airport airport);
    // error: [statement-attribute] @StatementAttributes of AirportDao.c(String) says the pageSize '0', which is none.
    @StatementAttributes(pageSize = 0)
    @Select Airport c(String code);
    // error: [statement-attribute] @StatementAttributes of AirportDao.d(String) says the timeout '1s', which is none.
    @StatementAttributes(timeout = "1s")
    @Select Airport d(String code);
    // error: [statement-attribute] @StatementAttributes of AirportDao.e(String) says the timeout 'PT-1S', which is none.
    @StatementAttributes(timeout = "PT-1S")
    @Select Airport e(String code);
    // error: [statement-attribute] @StatementAttributes of AirportDao.f(String) says the idempotence '[true, false]', which is none.
    @StatementAttributes(idempotence = {true, false})
    @Select Airport f(String code);
}
""").inFull("""
[statement-attribute] @StatementAttributes of AirportDao.a(String) says the consistencyLevel 'QUORUMM', which is none. Did you mean "QUORUM"?
  Allowed: ANY, ONE, TWO, THREE, QUORUM, ALL, LOCAL_ONE, LOCAL_QUORUM, EACH_QUORUM, SERIAL, LOCAL_SERIAL
  Fix: name one of these, in capital letters
  See docs/errors/statement-attribute.md
""");
    }

    @Test
    void ofADaoTheyAreReportedOnce() {
        assertErrors(AIRPORT, """
// error: [statement-attribute] @StatementAttributes of AirportDao says the consistencyLevel 'local_quorum', which is none. Did you mean "LOCAL_QUORUM"?
@StatementAttributes(consistencyLevel = "local_quorum")
@Dao interface AirportDao {
    @Select Airport a(String code);
    @Insert void b(Airport airport);
}
""");
    }

    @Test
    void whatAnInterfaceSaysThatIsInherited() {
        assertCompiles(AIRPORT, """
@StatementAttributes(consistencyLevel = "LOCAL_QUORUM", timeout = "PT1S") interface Reading<T> {
    @Select T find(String code);
}
""", """
@StatementAttributes(consistencyLevel = "ONE")
@Dao interface AirportDao extends Reading<Airport> {}
""").writes("AirportDaoImpl", """
            .with(QueryAttributes.NONE.consistencyLevel(DefaultConsistencyLevel.ONE).timeout(Duration.parse("PT1S")));
""");
    }

    @Test
    void onAMethodThatHasABody() {
        assertErrors(AIRPORT, """
@Dao interface AirportDao {
    @Select Airport a(String code);
    // error: [ignored-annotation] @StatementAttributes means nothing on AirportDao.b
    @StatementAttributes(pageSize = 1)
    default Airport b() { return a(""); }
}
""");
    }
}
