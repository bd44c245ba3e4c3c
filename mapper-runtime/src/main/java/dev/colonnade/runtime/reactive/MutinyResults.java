package dev.colonnade.runtime.reactive;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * Results for users of Mutiny.
 *
 * @since 0.1.0
 */
public final class MutinyResults {
    private MutinyResults() {}

    /**
     * Gives one thing.
     *
     * @param execution executes the statement, once for each subscription
     * @param <T> what it gives
     * @return the same
     */
    public static <T> Uni<T> uni(Supplier<CompletionStage<T>> execution) {
        return Uni.createFrom().completionStage(execution);
    }

    /**
     * Gives rows.
     *
     * @param rows the rows
     * @param <T> what they become
     * @return the same
     */
    public static <T> Multi<T> multi(Flow.Publisher<T> rows) {
        return Multi.createFrom().publisher(rows);
    }
}
