package dev.colonnade.behaviour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.metadata.token.Token;
import com.datastax.oss.driver.api.core.session.Request;
import com.datastax.oss.driver.api.core.tracker.RequestTracker;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The behaviours of cqlengine's tests by their numbers in our list, here and in the classes beside. Those whose tests
 * are elsewhere:
 *
 * <ul>
 *   <li>1, 22 (all types, nested): {@code ProductTest}
 *   <li>3 (a null that is said wins): {@code NullsTest}
 *   <li>7, 11, 17 (a key that changes, nothing that changes, lists that grow): {@code UpdateTest}
 *   <li>13 (unknown names), 14 (wrong definitions), 26 (a delete without the partition key), 30 (what needs an index):
 *       the compile tests of the processor's rules
 *   <li>15 (names, inherited columns, abstract classes): {@code NamingTest}, {@code ShapesTest}
 *   <li>28, 32 (projections, pages): {@code ProjectionsTest}, {@code PagesTest}, {@code ReadTest}
 *   <li>35, 36 (conditions, and what stood in their way): {@code OutcomesTest}, {@code ConditionsTest}, in batches
 *       {@code BatchTest}, {@code BatchMethodTest}
 *   <li>37, 38 (times): {@code TimesTest}
 *   <li>39 (batches): {@code BatchTest}, {@code BatchMethodTest}; what is to follow a batch is code after its call
 *   <li>40 (classes of one table, types that grow): the tests of hierarchies and of user-defined types
 * </ul>
 *
 * <p>5 and 27 have no counterpart: an entity keeps no state, and a statement is a call and no object.
 */
@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptanceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Queue<BoundStatement> sent = new ConcurrentLinkedQueue<>();
    private final CqlSession session;
    private final ReadingDao dao;

    AcceptanceTest(Cassandra cassandra, CqlSession own) {
        this.session = cassandra
                .sessionBuilder()
                .withKeyspace(own.getKeyspace().orElseThrow())
                .addRequestTracker(new Recorder(sent))
                .build();
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(AcceptanceMapper.class)
                .readings();
    }

    @AfterAll
    void close() {
        session.close();
    }

    private static Reading reading(String token, long from) {
        return new Reading(token, -7, from, "here", Set.of("a"), List.of("b", "b"), Map.of("c", 1));
    }

    @Test
    @DisplayName("4: a delete removes one row, not its siblings in the partition")
    void aDeleteRemovesOneRow() {
        dao.save(reading("four", 1));
        dao.save(reading("four", 2));
        dao.remove(reading("four", 1));
        assertThat(dao.findAll("four", -7)).containsExactly(reading("four", 2));
    }

    @Test
    @DisplayName("8: reserved words are names of tables and columns")
    void reservedWordsAreNames() {
        dao.save(reading("eight", 8));
        assertThat(dao.find("eight", -7, 8)).contains(reading("eight", 8));
        Row row = session.execute(
                        "SELECT \"Where\", \"from\" FROM \"Select\" WHERE \"token\" = 'eight' AND \"order\" = -7")
                .one();
        assertThat(row.getString("\"Where\"")).isEqualTo("here");
    }

    @Test
    @DisplayName("9: the routing key of a statement is what the server computes")
    void theRoutingKeyIsThatOfTheServer() {
        for (String token : List.of("nine", "Grüße 世界", "x".repeat(300))) {
            dao.save(reading(token, 9));
            dao.find(token, -7, 9);
            Row row = session.execute(
                            "SELECT token(\"token\", \"order\") AS t FROM \"Select\" WHERE \"token\" = ? AND \"order\" = -7",
                            token)
                    .one();
            Token expected = row.getToken("t");
            // The driver tells of a statement after it has given the result.
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (sentTo(expected) < 2 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(sentTo(expected)).isEqualTo(2);
        }
    }

    private long sentTo(Token token) {
        return sent.stream()
                .filter(statement -> session.getMetadata()
                        .getTokenMap()
                        .orElseThrow()
                        .newToken(statement.getRoutingKey())
                        .equals(token))
                .count();
    }

    @Test
    @DisplayName("19: a container that is null is not written, and reads as empty")
    void aNullContainerIsNotWritten() {
        dao.save(reading("nineteen", 1));
        dao.save(new Reading("nineteen", -7, 1, "there", null, null, null));
        assertThat(dao.find("nineteen", -7, 1))
                .contains(new Reading("nineteen", -7, 1, "there", Set.of("a"), List.of("b", "b"), Map.of("c", 1)));
    }

    @Test
    @DisplayName("20: going empty after being non-empty leaves null")
    void goingEmptyLeavesNull() {
        dao.save(reading("twenty", 1));
        Reading empty = new Reading("twenty", -7, 1, "here", Set.of(), List.of(), Map.of());
        dao.save(empty);
        assertThat(dao.find("twenty", -7, 1)).contains(empty);
        Row row = session.execute(
                        "SELECT \"set\", list, map FROM \"Select\" WHERE \"token\" = 'twenty' AND \"order\" = -7")
                .one();
        assertThat(row.isNull(0) && row.isNull(1) && row.isNull(2)).isTrue();
    }

    @Test
    @DisplayName("21: a null as an element, a key or a value is refused")
    void nullsInContainersAreRefused() {
        List<String> withNull = Arrays.asList("a", null);
        assertThatThrownBy(() -> dao.save(new Reading("x", 0, 0, null, null, withNull, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("null");
    }

    /** Keeps the bound statements that are sent. */
    private record Recorder(Queue<BoundStatement> sent) implements RequestTracker {
        @Override
        public void onSuccess(
                Request request, long latencyNanos, DriverExecutionProfile profile, Node node, String prefix) {
            if (request instanceof BoundStatement bound && bound.getRoutingKey() != null) {
                sent.add(bound);
            }
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
