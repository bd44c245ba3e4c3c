package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.ColonnadeException;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.schema.Library.LibraryMapper;
import dev.colonnade.behaviour.schema.MortalSession.Killed;
import dev.colonnade.cql.Identifier;
import dev.colonnade.runtime.schema.Migrations;
import dev.colonnade.testing.CassandraTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before whichever request a process is killed, the next one completes what it began. */
@CassandraTest
class KilledAnywhereTest {
    private static final Identifier KEYSPACE = new Identifier("killed_anywhere");
    private static final List<String> MIGRATION = List.of(
            "V1__plant.cql:1: CREATE TABLE plant (id int PRIMARY KEY, name text)",
            "V2__aster.cql:1: INSERT INTO plant (id, name) VALUES (1, 'aster')");

    private final CqlSession session;

    KilledAnywhereTest(CqlSession session) {
        this.session = session;
    }

    @Test
    void anUpdateIsCompleted() {
        int requests = killBeforeEachRequest(this::update, () -> {
            update(session);
            assertThat(Colonnade.builder(session)
                            .keyspace(KEYSPACE.cql())
                            .plan(LibraryMapper.class)
                            .differences())
                    .isEmpty();
        });
        assertThat(requests).isGreaterThan(10);
    }

    private void update(CqlSession mortal) {
        Colonnade.builder(mortal)
                .keyspace(KEYSPACE.cql())
                .schemaAction(SchemaAction.UPDATE)
                .build(LibraryMapper.class);
    }

    @Test
    void migrationsAreCompleted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V1__plant.cql"), cql(0));
        Files.writeString(folder.resolve("V2__aster.cql"), cql(1));
        int requests = killBeforeEachRequest(mortal -> new Migrations(mortal, KEYSPACE, folder).run(), () -> {
            List<String> executed = new Migrations(session, KEYSPACE, folder).run();
            assertThat(executed).isEqualTo(MIGRATION.subList(MIGRATION.size() - executed.size(), MIGRATION.size()));
            assertThat(new Migrations(session, KEYSPACE, folder).run()).isEmpty();
            assertThat(session.execute("SELECT name FROM killed_anywhere.plant").all())
                    .hasSize(1);
        });
        assertThat(requests).isGreaterThan(15);
    }

    private static String cql(int statement) {
        return MIGRATION.get(statement).split(": ", 2)[1];
    }

    /** Until one run has so few requests that it is not killed. */
    private int killBeforeEachRequest(Consumer<CqlSession> run, Runnable next) {
        for (int requests = 0; ; requests++) {
            session.execute("DROP KEYSPACE IF EXISTS killed_anywhere");
            session.execute("CREATE KEYSPACE killed_anywhere"
                    + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
            boolean isKilled = isKilled(run, MortalSession.of(session, requests));
            if (isKilled) {
                endTheLease();
            }
            next.run();
            assertThat(locks()).isZero();
            if (!isKilled) {
                return requests;
            }
        }
    }

    private static boolean isKilled(Consumer<CqlSession> run, CqlSession mortal) {
        try {
            run.accept(mortal);
            return false;
        } catch (Killed e) {
            return true;
        } catch (ColonnadeException e) {
            assertThat(e).hasRootCauseInstanceOf(Killed.class);
            return true;
        }
    }

    private void endTheLease() {
        if (hasLock()) {
            session.execute("DELETE FROM killed_anywhere.colonnade_schema_lock WHERE name = 'schema' IF EXISTS");
        }
    }

    private int locks() {
        return hasLock()
                ? session.execute("SELECT name FROM killed_anywhere.colonnade_schema_lock")
                        .all()
                        .size()
                : 0;
    }

    private boolean hasLock() {
        return session.execute("SELECT table_name FROM system_schema.tables"
                                + " WHERE keyspace_name = 'killed_anywhere' AND table_name = 'colonnade_schema_lock'")
                        .one()
                != null;
    }
}
