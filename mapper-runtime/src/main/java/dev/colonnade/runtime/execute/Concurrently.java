package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Executes statements each by itself, some at a time. Once one fails no other is begun; those that are under way end
 * first, then the whole fails with that error, and has the others suppressed.
 */
final class Concurrently {
    /** Enough to keep a cluster busy, few enough to leave room: a session's default limit is 1024 requests a node. */
    private static final int AT_A_TIME = 64;

    private final CqlSession session;
    private final List<BoundStatement> statements;
    private final Failures failures;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger lanes;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

    private Concurrently(CqlSession session, List<BoundStatement> statements, Failures failures) {
        this.session = session;
        this.statements = statements;
        this.failures = failures;
        this.lanes = new AtomicInteger(Math.min(AT_A_TIME, statements.size()));
    }

    static CompletableFuture<@Nullable Void> execute(
            CqlSession session, List<BoundStatement> statements, Failures failures) {
        if (statements.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Concurrently execution = new Concurrently(session, statements, failures);
        for (int lane = execution.lanes.get(); lane > 0; lane--) {
            execution.executeNext();
        }
        return execution.done;
    }

    private void executeNext() {
        int at = failure.get() == null ? next.getAndIncrement() : statements.size();
        if (at < statements.size()) {
            BoundStatement statement = statements.get(at);
            session.executeAsync(statement).whenComplete((result, error) -> {
                if (error != null) {
                    fail(failures.of(error, statement));
                }
                executeNext();
            });
        } else if (lanes.decrementAndGet() == 0) {
            Throwable error = failure.get();
            if (error == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(error);
            }
        }
    }

    private void fail(Throwable error) {
        if (!failure.compareAndSet(null, error)) {
            Throwable first = failure.get();
            if (first != null && first != error) {
                first.addSuppressed(error);
            }
        }
    }
}
