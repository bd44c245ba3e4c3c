package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import dev.colonnade.runtime.read.Rows;
import java.util.Objects;
import java.util.concurrent.Flow;

/**
 * The rows of a statement, which is executed for each subscriber anew, when it asks for the first of them. The driver
 * has a publisher too, but that reads four pages ahead.
 */
final class RowPublisher<T> implements Flow.Publisher<T> {
    private final CqlSession session;
    private final BoundStatement statement;
    private final Rows<T> rows;
    private final Failures failures;

    RowPublisher(CqlSession session, BoundStatement statement, Rows<T> rows, Failures failures) {
        this.session = session;
        this.statement = statement;
        this.rows = rows;
        this.failures = failures;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        subscriber.onSubscribe(new RowSubscription<>(
                () -> session.executeAsync(statement), rows, error -> failures.of(error, statement), subscriber));
    }
}
