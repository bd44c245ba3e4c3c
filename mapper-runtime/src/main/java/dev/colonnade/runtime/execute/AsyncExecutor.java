package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.MappedAsyncPagingIterable;
import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Lwt;
import dev.colonnade.TooManyRowsException;
import dev.colonnade.runtime.read.Rows;
import dev.colonnade.runtime.update.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Executes statements and gives their results as stages, which never wait for anything on the driver's threads. Errors
 * are the driver's, in the stage. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class AsyncExecutor {
    private final CqlSession session;

    /**
     * Makes it.
     *
     * @param session the session
     */
    public AsyncExecutor(CqlSession session) {
        this.session = session;
    }

    /**
     * Executes a statement that has no result.
     *
     * @param statement the statement
     * @return a stage that completes, with null, once it is done
     */
    public CompletableFuture<@Nullable Void> run(BoundStatement statement) {
        return execute(statement).thenAccept(result -> {});
    }

    /**
     * Executes a statement for each of some objects, several at a time. All are bound first, so that nothing is sent if
     * one of them cannot be.
     *
     * @param objects the objects
     * @param statement binds one
     * @param <T> the objects
     * @return a stage that completes, with null, once all are done; if one fails no other is begun
     */
    public <T> CompletableFuture<@Nullable Void> each(Collection<T> objects, Function<T, BoundStatement> statement) {
        return Concurrently.execute(session, objects.stream().map(statement).toList());
    }

    /**
     * Writes what changed, if anything did.
     *
     * @param change the change
     * @return a stage that completes, with null, once it is done
     */
    public CompletableFuture<@Nullable Void> run(Change change) {
        return changed(change).thenAccept(done -> {});
    }

    /**
     * Writes what changed.
     *
     * @param change the change
     * @return whether there was any: nothing is sent otherwise
     */
    public CompletableFuture<Boolean> changed(Change change) {
        return change.isEmpty()
                ? CompletableFuture.completedFuture(false)
                : execute(change.statement()).thenApply(result -> true);
    }

    /**
     * Executes a conditional statement.
     *
     * @param statement the statement
     * @return whether it was applied
     */
    public CompletableFuture<Boolean> applied(BoundStatement statement) {
        return execute(statement).thenApply(AsyncResultSet::wasApplied);
    }

    /**
     * Executes a conditional statement of an entity.
     *
     * @param statement the statement
     * @param rows how to read the row that stood in the way
     * @param <T> the entity
     * @return whether it was applied, else that row
     */
    public <T> CompletableFuture<Lwt<T>> lwt(BoundStatement statement, Rows<T> rows) {
        return execute(statement).thenApply(result -> Outcomes.of(result.wasApplied(), result.one(), rows));
    }

    /**
     * Reads one row.
     *
     * @param statement the statement
     * @param rows how to read it
     * @param <T> what it becomes
     * @return the row, or null if there is none; it fails with {@link TooManyRowsException} if there is a second
     */
    public <T> CompletableFuture<@Nullable T> one(BoundStatement statement, Rows<T> rows) {
        return execute(statement).thenCompose(result -> {
            Row row = result.one();
            return hasMore(result).thenApply(more -> {
                if (more) {
                    throw Outcomes.tooManyRows(rows);
                }
                return row == null ? null : rows.read(row);
            });
        });
    }

    /**
     * Reads one row.
     *
     * @param statement the statement
     * @param rows how to read it
     * @param <T> what it becomes
     * @return the row, or empty if there is none; it fails with {@link TooManyRowsException} if there is a second
     */
    public <T> CompletableFuture<Optional<T>> optional(BoundStatement statement, Rows<T> rows) {
        return one(statement, rows).thenApply(Optional::ofNullable);
    }

    /**
     * Reads all rows of all pages, one page after another.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, in a list of the caller's own
     */
    public <T> CompletableFuture<List<T>> list(BoundStatement statement, Rows<T> rows) {
        List<T> list = new ArrayList<>();
        return execute(statement).thenCompose(result -> addAll(result, rows, list));
    }

    /**
     * Reads all rows of all pages, so that the stream never waits for a page.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows
     */
    public <T> CompletableFuture<Stream<T>> stream(BoundStatement statement, Rows<T> rows) {
        return list(statement, rows).thenApply(List::stream);
    }

    /**
     * Reads the first page; each other is fetched when the caller asks for it.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows by pages
     */
    public <T> CompletableFuture<MappedAsyncPagingIterable<T>> iterable(BoundStatement statement, Rows<T> rows) {
        return execute(statement).thenApply(result -> result.map(rows::read));
    }

    private CompletableFuture<AsyncResultSet> execute(BoundStatement statement) {
        return session.executeAsync(statement).toCompletableFuture();
    }

    /** A full page may be followed by an empty one, so that only the next page tells. */
    private static CompletionStage<Boolean> hasMore(AsyncResultSet page) {
        if (page.remaining() > 0) {
            return CompletableFuture.completedFuture(true);
        }
        return page.hasMorePages()
                ? page.fetchNextPage().thenCompose(AsyncExecutor::hasMore)
                : CompletableFuture.completedFuture(false);
    }

    private static <T> CompletionStage<List<T>> addAll(AsyncResultSet page, Rows<T> rows, List<T> list) {
        page.currentPage().forEach(row -> list.add(rows.read(row)));
        return page.hasMorePages()
                ? page.fetchNextPage().thenCompose(next -> addAll(next, rows, list))
                : CompletableFuture.completedFuture(list);
    }
}
