package dev.colonnade.example.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes asynchronously, a limited number at a time. The first failure stops it, and is thrown. */
final class BoundedWriter {
    private final int limit;

    BoundedWriter(int limit) {
        this.limit = limit;
    }

    /**
     * Writes items in their order, and returns when nothing is on its way any more.
     *
     * @param write begins to write an item
     * @param written is told of every item that was written, by any thread
     * @throws LoadException if an item was not written: the first of them
     */
    <T> void writeAll(Iterable<T> items, Function<? super T, ? extends CompletionStage<?>> write, Runnable written)
            throws InterruptedException {
        Semaphore free = new Semaphore(limit);
        AtomicReference<@Nullable LoadException> failure = new AtomicReference<>();
        for (T item : items) {
            free.acquire();
            if (failure.get() != null) {
                free.release();
                break;
            }
            var unused = begin(write, item).thenRun(written).whenComplete((done, error) -> {
                if (error != null) {
                    failure.compareAndSet(null, LoadException.of(item, error));
                }
                free.release();
            });
        }
        free.acquire(limit);
        LoadException first = failure.get();
        if (first != null) {
            throw first;
        }
    }

    /** What fails before it begins is a failure like any other. */
    private static <T> CompletionStage<?> begin(Function<? super T, ? extends CompletionStage<?>> write, T item) {
        try {
            return write.apply(item);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
