package dev.colonnade.behaviour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import org.junit.jupiter.api.Test;

/**
 * Defects of Achilles that cannot be reproduced here. Those that have their tests elsewhere:
 *
 * <ul>
 *   <li>a list is the first page only: {@link ReadsTest}, {@code ReadTest.everyResultOfManyRowsHasThemAll}
 *   <li>of the rows that a batch was rejected for only the first is told: {@code BatchTest}
 *   <li>statements of another keyspace are prepared again for each call: {@code FactoriesTest.aDaoForAnotherKeyspace}
 *   <li>nulls are written where nobody asked: {@code AcceptanceTest.aNullContainerIsNotWritten}
 *   <li>entities of other modules cannot be used: {@code ProcessedRuleTest.aModuleThatWasCompiledWithTheProcessor}
 *   <li>the processor's libraries come to the application: {@code ArchitectureTest}
 * </ul>
 *
 * <p>Its statements are objects that change; here a call of a method is a statement.
 */
@CassandraTest
class AchillesDefectsTest {
    private final CqlSession session;

    AchillesDefectsTest(CqlSession session) {
        this.session = session;
    }

    @Test
    void anIfInATextIsNoCondition() {
        SheetDao dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(AcceptanceMapper.class)
                .sheets();
        dao.titleWithAnIf("if", 1);
        assertThat(session.execute("SELECT \"Heading\" FROM sheet WHERE pad = 'if'")
                        .map(row -> row.getString(0))
                        .all())
                .containsExactly(" IF EXISTS ");
    }

    @Test
    void theOrderOfAKeyIsCompared() {
        session.execute("CREATE KEYSPACE backwards"
                + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        try {
            Colonnade.builder(session)
                    .keyspace("backwards")
                    .schemaAction(SchemaAction.CREATE)
                    .build(AcceptanceMapper.class);
            session.execute("DROP TABLE backwards.\"Select\"");
            session.execute("CREATE TABLE backwards.\"Select\" (\"token\" text, \"order\" int, \"from\" bigint,"
                    + " \"Where\" text, \"set\" set<text>, list list<text>, map map<text, int>,"
                    + " PRIMARY KEY ((\"order\", \"token\"), \"from\"))");
            assertThatThrownBy(() -> Colonnade.builder(session)
                            .keyspace("backwards")
                            .schemaAction(SchemaAction.VALIDATE)
                            .build(AcceptanceMapper.class))
                    .hasMessageContaining(
                            "The partition key of \"Select\" is (\"order\", \"token\") and not (\"token\", \"order\")");
        } finally {
            session.execute("DROP KEYSPACE backwards");
        }
    }
}
