package dev.colonnade;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.BatchStatement;
import com.datastax.oss.driver.api.core.cql.BatchType;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.runtime.execute.Batches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Writes that are sent together. They are DAO methods that return {@code BoundStatement}, of any DAO of any mapper of
 * the session:
 *
 * <pre>{@code
 * Batch.logged(session)
 *     .add(videos.saving(video))
 *     .add(byTag.saving(new VideoByTag(tag, video.id())))
 *     .execute();
 * }</pre>
 *
 * <p>A batch of one partition is written at once and in isolation. A logged batch of several is written as a whole,
 * sooner or later; an unlogged one of several can stay half-done, and is no faster than its statements: that is logged
 * as a warning, and so is a batch of more than 5 KiB, from which on Cassandra warns (its
 * {@code batch_size_warn_threshold}; it refuses 50 KiB). For use by one thread, once.
 *
 * @since 0.1.0
 */
public final class Batch {
    private final CqlSession session;
    private final BatchType type;
    private final List<BoundStatement> statements = new ArrayList<>();

    private Batch(CqlSession session, BatchType type) {
        this.session = session;
        this.type = type;
    }

    /**
     * Begins a batch that is written as a whole, or not at all.
     *
     * @param session the session that its statements were prepared on
     * @return the batch, without statements
     */
    public static Batch logged(CqlSession session) {
        return new Batch(session, BatchType.LOGGED);
    }

    /**
     * Begins a batch for one partition, which needs no log to be written as a whole.
     *
     * @param session the session that its statements were prepared on
     * @return the batch, without statements
     */
    public static Batch unlogged(CqlSession session) {
        return new Batch(session, BatchType.UNLOGGED);
    }

    /**
     * Begins a batch of counters.
     *
     * @param session the session that its statements were prepared on
     * @return the batch, without statements
     */
    public static Batch counter(CqlSession session) {
        return new Batch(session, BatchType.COUNTER);
    }

    /**
     * Adds a write.
     *
     * @param statement the statement
     * @return this batch
     */
    public Batch add(BoundStatement statement) {
        statements.add(statement);
        return this;
    }

    /**
     * Executes the batch and waits. One without statements does nothing.
     *
     * @throws NotAppliedException if it has conditions, and one of them did not hold: nothing was written
     */
    public void execute() {
        if (!statements.isEmpty()) {
            ResultSet result = Batches.execute(session, batch());
            Batches.checkApplied(result.wasApplied());
        }
    }

    /**
     * Executes the batch. One without statements does nothing.
     *
     * @return a stage that completes, with null, once it is done, and fails as {@link #execute} does
     */
    public CompletionStage<Void> executeAsync() {
        return statements.isEmpty()
                ? Batches.nothing()
                : Batches.executeAsync(session, batch())
                        .thenAccept(result -> Batches.checkApplied(result.wasApplied()));
    }

    /**
     * Executes a batch with conditions, all of one partition, and waits.
     *
     * @return whether it was applied; else the rows that the server says the conditions of which did not hold, none if
     *     there is no such row
     * @throws OutcomeUnknownException if it is not known whether it was applied
     */
    public Lwt<List<Row>> executeConditional() {
        if (statements.isEmpty()) {
            return new Lwt.Applied<>();
        }
        ResultSet result = Batches.executeConditional(session, batch());
        return outcome(result.wasApplied(), result.all());
    }

    /**
     * Executes a batch with conditions, all of one partition.
     *
     * @return what {@link #executeConditional} returns
     */
    public CompletionStage<Lwt<List<Row>>> executeConditionalAsync() {
        return statements.isEmpty()
                ? Batches.nothing().thenApply(nothing -> new Lwt.Applied<>())
                : Batches.executeConditionalAsync(session, batch())
                        .thenApply(result -> outcome(result.wasApplied(), rows(result)));
    }

    private static List<Row> rows(AsyncResultSet result) {
        List<Row> rows = new ArrayList<>();
        result.currentPage().forEach(rows::add);
        return rows;
    }

    private static Lwt<List<Row>> outcome(boolean applied, List<Row> rows) {
        return applied
                ? new Lwt.Applied<>()
                : new Lwt.Rejected<>(Optional.of(rows).filter(some -> !some.isEmpty()));
    }

    private BatchStatement batch() {
        return Batches.of(type, statements, session.getContext());
    }
}
