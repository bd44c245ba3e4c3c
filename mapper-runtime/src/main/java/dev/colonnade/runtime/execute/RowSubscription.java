package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import dev.colonnade.UnexpectedNullException;
import dev.colonnade.runtime.read.Rows;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gives a subscriber as many rows as it asks for, and fetches a page only when there is demand for its rows. Whoever
 * brings news (demand, a page, the end) works it off, unless another thread is at it and will see it.
 */
final class RowSubscription<T> implements Flow.Subscription {
    private final Supplier<CompletionStage<AsyncResultSet>> execution;
    private final Rows<T> rows;
    private final UnaryOperator<Throwable> failures;
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger news = new AtomicInteger();
    private volatile boolean cancelled;
    private volatile boolean fetching;
    private volatile @Nullable Throwable failure;
    private @Nullable AsyncResultSet page;

    RowSubscription(
            Supplier<CompletionStage<AsyncResultSet>> execution,
            Rows<T> rows,
            UnaryOperator<Throwable> failures,
            Flow.Subscriber<? super T> subscriber) {
        this.execution = execution;
        this.rows = rows;
        this.failures = failures;
        this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
        if (count > 0) {
            demand.accumulateAndGet(count, RowSubscription::sum);
        } else {
            failure = new IllegalArgumentException(
                    "A subscriber of " + rows.method() + " asked for " + count + " rows: ask for one or more");
        }
        work();
    }

    @Override
    public void cancel() {
        cancelled = true;
        work();
    }

    private static long sum(long one, long other) {
        return one + other < 0 ? Long.MAX_VALUE : one + other;
    }

    private void work() {
        if (news.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            while (step()) {
                // One row, or one page, at a time.
            }
            seen = news.addAndGet(-seen);
        } while (seen != 0);
    }

    /** Does one thing, and says whether there may be another to do. */
    private boolean step() {
        AsyncResultSet current = page;
        if (cancelled) {
            page = null;
            return false;
        }
        if (failure != null) {
            end();
            subscriber.onError(failure);
            return false;
        }
        if (fetching) {
            return false;
        }
        if (current != null && current.remaining() == 0 && !current.hasMorePages()) {
            end();
            subscriber.onComplete();
            return false;
        }
        if (demand.get() == 0) {
            return false;
        }
        if (current != null && current.remaining() > 0) {
            give(current);
        } else {
            fetch(current == null ? execution : current::fetchNextPage);
        }
        return true;
    }

    private void end() {
        cancelled = true;
        page = null;
    }

    private void give(AsyncResultSet current) {
        try {
            T row = rows.read(current.one());
            if (row == null) {
                throw new UnexpectedNullException(
                        rows.method() + " gives a value that is null, which no publisher can: return Optional values",
                        null);
            }
            if (demand.get() != Long.MAX_VALUE) {
                demand.decrementAndGet();
            }
            subscriber.onNext(row);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void fetch(Supplier<CompletionStage<AsyncResultSet>> next) {
        fetching = true;
        try {
            next.get().whenComplete((result, error) -> {
                page = result;
                if (error != null) {
                    failure = failures.apply(error);
                }
                fetching = false;
                work();
            });
        } catch (RuntimeException e) {
            failure = failures.apply(e);
            fetching = false;
        }
    }
}
