package dev.colonnade.runtime.reactive;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Results for users of Reactor.
 *
 * @since 0.1.0
 */
public final class ReactorResults {
    private ReactorResults() {}

    /**
     * Gives one thing.
     *
     * @param execution executes the statement, once for each subscription
     * @param <T> what it gives
     * @return the same; empty for null
     */
    public static <T> Mono<T> mono(Supplier<CompletionStage<T>> execution) {
        return Mono.fromCompletionStage(execution);
    }

    /**
     * Gives rows.
     *
     * @param rows the rows
     * @param <T> what they become
     * @return the same
     */
    public static <T> Flux<T> flux(Flow.Publisher<T> rows) {
        return Flux.from(FlowAdapters.toPublisher(rows));
    }
}
