package dev.colonnade.behaviour.results;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.session.Request;
import com.datastax.oss.driver.api.core.tracker.RequestTracker;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.Cassandra;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A session with pages of ten rows, which counts its requests. */
final class SmallPages implements AutoCloseable {
    static final int PAGE = 10;

    private final AtomicInteger requests = new AtomicInteger();
    private final Cassandra cassandra;
    private final CqlSession session;

    /** In the keyspace of another session. */
    SmallPages(Cassandra cassandra, CqlSession other) {
        this.cassandra = cassandra;
        this.session = cassandra
                .sessionBuilder()
                .withConfigLoader(DriverConfigLoader.programmaticBuilder()
                        .withInt(DefaultDriverOption.REQUEST_PAGE_SIZE, PAGE)
                        .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, Duration.ofSeconds(20))
                        .build())
                .withKeyspace(other.getKeyspace().orElseThrow())
                .addRequestTracker(new Counter(requests))
                .build();
    }

    /** Another session in the same keyspace. */
    SmallPages another() {
        return new SmallPages(cassandra, session);
    }

    CqlSession session() {
        return session;
    }

    ResultsMapper mapper() {
        return mapper(session);
    }

    static ResultsMapper mapper(CqlSession session) {
        return Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(ResultsMapper.class);
    }

    /** The requests since this was asked before. */
    int requests() {
        return requests.getAndSet(0);
    }

    @Override
    public void close() {
        session.close();
    }

    private record Counter(AtomicInteger requests) implements RequestTracker {
        @Override
        public void onNodeSuccess(
                Request request, long latencyNanos, DriverExecutionProfile profile, Node node, String prefix) {
            requests.incrementAndGet();
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
