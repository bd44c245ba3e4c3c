package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import dev.colonnade.Colonnade;
import dev.colonnade.FailedStatement;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.schema.Changing.Ticket;
import dev.colonnade.behaviour.schema.Changing.TicketDao;
import dev.colonnade.behaviour.schema.Changing.TicketMapper;
import dev.colonnade.testing.CassandraTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements of the schema in a DAO that asks for them, in a keyspace that is not the session's. */
@CassandraTest
class ChangingTest {
    private static final String KEYSPACE = "box_office";

    private final CqlSession session;

    ChangingTest(CqlSession session) {
        this.session = session;
    }

    @BeforeEach
    void createKeyspace() {
        session.execute("CREATE KEYSPACE " + KEYSPACE
                + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
    }

    @AfterEach
    void dropKeyspace() {
        session.execute("DROP KEYSPACE " + KEYSPACE);
    }

    private TicketDao tickets() {
        return Colonnade.builder(session)
                .keyspace(KEYSPACE)
                .schemaAction(SchemaAction.CREATE)
                .build(TicketMapper.class)
                .tickets();
    }

    private String indexes() {
        return session
                .execute(
                        "SELECT index_name FROM system_schema.indexes WHERE keyspace_name = ? AND table_name = 'ticket'",
                        KEYSPACE)
                .all()
                .stream()
                .map(row -> row.getString(0))
                .toList()
                .toString();
    }

    @Test
    void aTableIsEmptied() {
        TicketDao dao = tickets();
        dao.save(new Ticket(1, "Ada"));
        assertThat(dao.ids()).containsExactly(1);

        dao.clear();

        assertThat(dao.ids()).isEmpty();
        dao.save(new Ticket(2, "Grace"));
        assertThat(dao.ids()).containsExactly(2);
    }

    @Test
    void theSchemaIsChanged() {
        TicketDao dao = tickets();

        dao.index().toCompletableFuture().join();
        dao.index().toCompletableFuture().join();

        assertThat(indexes()).isEqualTo("[by_holder]");
    }

    @Test
    void whatTheServerRefusesSaysTheMethod() {
        TicketDao dao = tickets();
        dao.addNote();

        assertThatThrownBy(dao::addNote)
                .isInstanceOf(InvalidQueryException.class)
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                FailedStatement.class,
                                failed -> assertThat(failed).hasMessageContaining("TicketDao.addNote()")));
    }
}
