package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.MappedAsyncPagingIterable;
import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.BatchStatement;
import com.datastax.oss.driver.api.core.cql.BatchType;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.Statement;
import dev.colonnade.DuplicateKeyException;
import dev.colonnade.Lwt;
import dev.colonnade.Page;
import dev.colonnade.PageToken;
import dev.colonnade.TooManyRowsException;
import dev.colonnade.runtime.read.Rows;
import dev.colonnade.runtime.update.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Executes the statements of one DAO method and gives their results as stages, which never wait for anything on the
 * driver's threads. Errors are the driver's, in the stage, which have the method and the statement as a suppressed
 * {@link dev.colonnade.FailedStatement}. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class AsyncExecutor {
    private final CqlSession session;
    private final PageTokens tokens;
    private final Failures failures;

    /**
     * Makes it.
     *
     * @param session the session
     * @param tokens what makes and checks page tokens
     * @param method the DAO method
     */
    public AsyncExecutor(CqlSession session, PageTokens tokens, String method) {
        this.session = session;
        this.failures = new Failures(method);
        this.tokens = tokens;
    }

    /**
     * Executes a statement that has no result.
     *
     * @param statement the statement
     * @return a stage that completes, with null, once it is done
     */
    public CompletableFuture<@Nullable Void> run(BoundStatement statement) {
        return execute(statement).handle((result, error) -> {
            failures.check(error, statement);
            return null;
        });
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
        return Concurrently.execute(session, objects.stream().map(statement).toList(), failures);
    }

    /**
     * Executes statements together; without any nothing is sent.
     *
     * @param type the kind of batch
     * @param statements the statements, all of one method
     * @return a stage that completes, with null, once it is done
     */
    public CompletableFuture<@Nullable Void> run(BatchType type, List<BoundStatement> statements) {
        if (statements.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        BatchStatement batch = Batches.ofMethod(type, statements, session.getContext());
        return execute(batch).handle((result, error) -> {
            failures.check(error, batch);
            return null;
        });
    }

    /**
     * Executes statements together, some of them conditional; without any nothing is sent.
     *
     * @param type the kind of batch
     * @param statements the statements, all of one method
     * @return whether they were applied; it fails with {@link dev.colonnade.OutcomeUnknownException} if that is unknown
     */
    public CompletableFuture<Boolean> applied(BatchType type, List<BoundStatement> statements) {
        return statements.isEmpty()
                ? CompletableFuture.completedFuture(true)
                : conditional(type, statements).thenApply(AsyncResultSet::wasApplied);
    }

    /**
     * Executes statements together, some of them conditional; without any nothing is sent.
     *
     * @param type the kind of batch
     * @param statements the statements, all of one method
     * @param rows how to read the rows that stood in the way
     * @param <T> what they become
     * @return whether they were applied, else those rows; it fails with {@link dev.colonnade.OutcomeUnknownException}
     *     if that is unknown
     */
    public <T> CompletableFuture<Lwt<List<T>>> lwt(BatchType type, List<BoundStatement> statements, Rows<T> rows) {
        return statements.isEmpty()
                ? CompletableFuture.completedFuture(new Lwt.Applied<>())
                : conditional(type, statements)
                        .thenApply(result -> Outcomes.of(result.wasApplied(), result.currentPage(), rows));
    }

    private CompletableFuture<AsyncResultSet> conditional(BatchType type, List<BoundStatement> statements) {
        BatchStatement batch = Batches.ofMethod(type, statements, session.getContext());
        return execute(batch).handle((result, error) -> {
            failures.checkConditional(error, batch);
            return result;
        });
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
        if (change.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        BoundStatement statement = change.statement();
        return execute(statement).handle((result, error) -> {
            failures.check(error, statement);
            return true;
        });
    }

    /**
     * Executes a conditional statement.
     *
     * @param statement the statement
     * @return whether it was applied; it fails with {@link dev.colonnade.OutcomeUnknownException} if that is unknown
     */
    public CompletableFuture<Boolean> applied(BoundStatement statement) {
        return execute(statement).handle((result, error) -> {
            failures.checkConditional(error, statement);
            return result.wasApplied();
        });
    }

    /**
     * Executes a statement whose condition is that there is a row.
     *
     * @param statement the statement
     * @param <T> what the row would become
     * @return whether it was applied, else without a row; it fails with {@link dev.colonnade.OutcomeUnknownException}
     *     if that is unknown
     */
    public <T> CompletableFuture<Lwt<T>> lwt(BoundStatement statement) {
        return applied(statement).thenApply(Outcomes::of);
    }

    /**
     * Executes a conditional statement.
     *
     * @param statement the statement
     * @param rows how to read the row that stood in the way
     * @param <T> what it becomes
     * @return whether it was applied, else that row; it fails with {@link dev.colonnade.OutcomeUnknownException} if
     *     that is unknown
     */
    public <T> CompletableFuture<Lwt<T>> lwt(BoundStatement statement, Rows<T> rows) {
        return execute(statement).handle((result, error) -> {
            failures.checkConditional(error, statement);
            return Outcomes.of(result.wasApplied(), result.one(), rows);
        });
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
        return execute(statement)
                .thenCompose(page -> only(page.one(), page, rows))
                .handle((row, error) -> {
                    failures.check(error, statement);
                    return row == null ? null : rows.read(row);
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
        return eachRow(statement, row -> list.add(rows.read(row)), list);
    }

    /**
     * Reads all rows of all pages, one page after another, and keeps one of those that are equal.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows in their order, in a set of the caller's own
     */
    public <T> CompletableFuture<Set<T>> set(BoundStatement statement, Rows<T> rows) {
        Set<T> set = new LinkedHashSet<>();
        return eachRow(statement, row -> set.add(rows.read(row)), set);
    }

    /**
     * Reads all rows of all pages, one page after another.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, in a collection of the caller's own
     */
    public <T> CompletableFuture<Collection<T>> collection(BoundStatement statement, Rows<T> rows) {
        return list(statement, rows).thenApply(list -> list);
    }

    /**
     * Reads all rows of all pages, one page after another.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <K> what the first column becomes
     * @param <V> what the second column becomes
     * @return the rows in their order, in a map of the caller's own; it fails with {@link DuplicateKeyException} if two
     *     rows have one key
     */
    public <K, V> CompletableFuture<Map<K, V>> map(BoundStatement statement, Rows<Map.Entry<K, V>> rows) {
        Map<K, V> map = new LinkedHashMap<>();
        return eachRow(statement, row -> Outcomes.put(map, rows.read(row), rows), map);
    }

    /**
     * Reads one page, with one request.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param token where the page begins; null for the first
     * @param <T> what they become
     * @return the page
     * @throws dev.colonnade.PageTokenException if the token is not of this statement with these values
     */
    public <T> CompletableFuture<Page<T>> page(BoundStatement statement, Rows<T> rows, @Nullable PageToken token) {
        return execute(tokens.begin(statement, token, rows.method())).handle((result, error) -> {
            failures.check(error, statement);
            List<T> items = new ArrayList<>(result.remaining());
            result.currentPage().forEach(row -> items.add(rows.read(row)));
            return new Page<>(items, tokens.next(result.getExecutionInfo().getPagingState(), statement));
        });
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
    public <T> CompletableFuture<MappedAsyncPagingIterable<T>> paging(BoundStatement statement, Rows<T> rows) {
        return execute(statement).handle((result, error) -> {
            failures.check(error, statement);
            return result.map(rows::read);
        });
    }

    /**
     * Gives rows as they are asked for: the statement is executed for each subscriber, when it asks for the first row,
     * and a page is fetched when a row of it is asked for.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows; an error of the driver's or of the mapper's ends them
     */
    public <T> Flow.Publisher<T> publisher(BoundStatement statement, Rows<T> rows) {
        return new RowPublisher<>(session, statement, rows, failures);
    }

    /**
     * Executes a statement.
     *
     * @param statement the statement
     * @return what the driver gives
     */
    public CompletableFuture<AsyncResultSet> results(BoundStatement statement) {
        return execute(statement).handle((result, error) -> {
            failures.check(error, statement);
            return result;
        });
    }

    private CompletableFuture<AsyncResultSet> execute(Statement<?> statement) {
        return session.executeAsync(statement).toCompletableFuture();
    }

    /** A full page may be followed by an empty one, so that only the next page tells. */
    private static CompletionStage<@Nullable Row> only(@Nullable Row row, AsyncResultSet page, Rows<?> rows) {
        if (page.remaining() > 0) {
            throw Outcomes.tooManyRows(rows);
        }
        return page.hasMorePages()
                ? page.fetchNextPage().thenCompose(next -> only(row, next, rows))
                : CompletableFuture.completedFuture(row);
    }

    private <C> CompletableFuture<C> eachRow(BoundStatement statement, Consumer<Row> action, C collected) {
        return execute(statement).thenCompose(page -> eachRow(page, action)).handle((done, error) -> {
            failures.check(error, statement);
            return collected;
        });
    }

    private static CompletionStage<@Nullable Void> eachRow(AsyncResultSet page, Consumer<Row> action) {
        page.currentPage().forEach(action);
        return page.hasMorePages()
                ? page.fetchNextPage().thenCompose(next -> eachRow(next, action))
                : CompletableFuture.completedFuture(null);
    }
}
