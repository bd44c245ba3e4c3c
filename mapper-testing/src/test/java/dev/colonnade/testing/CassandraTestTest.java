package dev.colonnade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The annotation on a test class of its own. */
@CassandraTest
class CassandraTestTest {

    private final CqlSession ofConstructor;

    CassandraTestTest(CqlSession session) {
        ofConstructor = session;
    }

    @BeforeAll
    static void createsATable(CqlSession session) {
        session.execute("CREATE TABLE ships (name text PRIMARY KEY)");
    }

    @Test
    void givesAllMethodsTheSameSession(CqlSession session) {
        assertThat(session).isSameAs(ofConstructor);
        session.execute("INSERT INTO ships (name) VALUES ('Argo')");
        assertThat(session.execute("SELECT name FROM ships").one()).isNotNull();
    }

    @Test
    void namesTheKeyspaceAfterTheClass(CqlSession session) {
        assertThat(session.getKeyspace().map(CqlIdentifier::asInternal).orElseThrow())
                .matches("cassandra_test_test_[0-9a-f]{8}");
    }

    @Test
    void givesTheServer(Cassandra server) {
        assertThat(server.contactPoints()).hasSize(1);
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Inside {
        @Test
        void sharesTheKeyspace(CqlSession session) {
            assertThat(session).isSameAs(ofConstructor);
        }
    }
}
