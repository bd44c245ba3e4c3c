package dev.colonnade.behaviour.results;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.cql.Statement;
import com.datastax.oss.driver.api.core.session.Request;
import com.datastax.oss.driver.api.core.tracker.RequestIdGenerator;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.Cassandra;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A session with pages of ten rows, which counts its requests. */
public final class SmallPages implements AutoCloseable {
    public static final int PAGE = 10;

    private final AtomicInteger requests = new AtomicInteger();
    private final Cassandra cassandra;
    private final CqlSession session;

    /** In the keyspace of another session. */
    public SmallPages(Cassandra cassandra, CqlSession other) {
        this.cassandra = cassandra;
        this.session = cassandra
                .sessionBuilder()
                .withConfigLoader(DriverConfigLoader.programmaticBuilder()
                        .withInt(DefaultDriverOption.REQUEST_PAGE_SIZE, PAGE)
                        .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, Duration.ofSeconds(20))
                        .build())
                .withKeyspace(other.getKeyspace().orElseThrow())
                .withRequestIdGenerator(new Counter(requests))
                .build();
    }

    /** Another session in the same keyspace. */
    SmallPages another() {
        return new SmallPages(cassandra, session);
    }

    public CqlSession session() {
        return session;
    }

    ResultsMapper mapper() {
        return mapper(session);
    }

    static ResultsMapper mapper(CqlSession session) {
        return Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(ResultsMapper.class);
    }

    /** The requests since this was asked before. */
    public int requests() {
        return requests.getAndSet(0);
    }

    @Override
    public void close() {
        session.close();
    }

    /** Counts when a request is sent: a tracker is told of it only after the result is there. */
    private record Counter(AtomicInteger requests) implements RequestIdGenerator {
        @Override
        public String getSessionRequestId() {
            return "";
        }

        @Override
        public String getNodeRequestId(Request request, String sessionRequestId) {
            requests.incrementAndGet();
            return sessionRequestId;
        }

        /** As it is: the server need not know. */
        @Override
        public Statement<?> getDecoratedStatement(Statement<?> statement, String requestId) {
            return statement;
        }
    }
}
