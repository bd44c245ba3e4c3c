package dev.colonnade.runtime.reactive;

import java.util.concurrent.Flow;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/**
 * Results for subscribers of Reactive Streams.
 *
 * @since 0.1.0
 */
public final class ReactiveStreamsResults {
    private ReactiveStreamsResults() {}

    /**
     * Gives rows.
     *
     * @param rows the rows
     * @param <T> what they become
     * @return the same
     */
    public static <T> Publisher<T> publisher(Flow.Publisher<T> rows) {
        return FlowAdapters.toPublisher(rows);
    }
}
