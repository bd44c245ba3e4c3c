package dev.colonnade.behaviour.options;

import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.session.Request;
import com.datastax.oss.driver.api.core.tracker.RequestTracker;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps the bound statements that are sent. */
final class Sent implements RequestTracker {
    private final BlockingQueue<BoundStatement> statements = new LinkedBlockingQueue<>();

    /** The next one: the driver tells of it after it has given the result. */
    BoundStatement next() {
        try {
            return Objects.requireNonNull(statements.poll(20, TimeUnit.SECONDS), "nothing was sent");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void onSuccess(
            Request request, long latencyNanos, DriverExecutionProfile profile, Node node, String prefix) {
        add(request);
    }

    @Override
    public void onError(
            Request request,
            Throwable error,
            long latencyNanos,
            DriverExecutionProfile profile,
            Node node,
            String prefix) {
        add(request);
    }

    private void add(Request request) {
        if (request instanceof BoundStatement bound && bound.getRoutingKey() != null) {
            statements.add(bound);
        }
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
