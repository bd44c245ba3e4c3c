package dev.colonnade.behaviour.failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverTimeoutException;
import dev.colonnade.Colonnade;
import dev.colonnade.FailedStatement;
import dev.colonnade.OutcomeUnknownException;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.Cassandra;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The whole server is suspended, so that nobody can say what became of a statement. */
@DisabledOnOs(OS.WINDOWS)
class UnknownOutcomeTest {
    @Test
    void aServerThatDoesNotAnswer() throws Exception {
        Set<Long> before = children();
        try (Cassandra cassandra = Cassandra.start("embedded")) {
            Set<Long> server = new HashSet<>(children());
            server.removeAll(before);
            assertThat(server).isNotEmpty();
            try (CqlSession session = cassandra.connect()) {
                PointDao dao = dao(session);
                assertThat(dao.createSoon(new Point("before", 1, 2))).isTrue();
                signal("-STOP", server);
                try {
                    assertThatThrownBy(() -> dao.createSoon(new Point("during", 1, 2)))
                            .isInstanceOf(OutcomeUnknownException.class)
                            .hasMessageStartingWith("Whether the statement of PointDao.createSoon(Point) was applied is"
                                    + " unknown, for an answer is missing")
                            .hasMessageContaining("INSERT INTO unknown.point")
                            .cause()
                            .isInstanceOf(DriverTimeoutException.class)
                            .satisfies(cause -> assertThat(cause.getSuppressed())
                                    .hasAtLeastOneElementOfType(FailedStatement.class));
                } finally {
                    signal("-CONT", server);
                }
            }
        }
    }

    private static PointDao dao(CqlSession session) {
        session.execute(
                "CREATE KEYSPACE unknown" + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        return Colonnade.builder(session)
                .keyspace("unknown")
                .schemaAction(SchemaAction.CREATE)
                .build(PointMapper.class)
                .points();
    }

    private static Set<Long> children() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static void signal(String signal, Set<Long> processes) throws IOException, InterruptedException {
        for (long process : processes) {
            int answer = new ProcessBuilder(List.of("kill", signal, Long.toString(process)))
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(answer).isZero();
        }
    }
}
