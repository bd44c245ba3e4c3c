package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.PagingIterable;
import com.datastax.oss.driver.api.core.cql.BatchType;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Executes the statements of one DAO method and waits for their results. Errors are the driver's, which have the method
 * and the statement as a suppressed {@link dev.colonnade.FailedStatement}. Safe for use by several threads; not on a
 * driver's own thread, where waiting would never end (the driver refuses it).
 *
 * @since 0.1.0
 */
public final class BlockingExecutor {
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
    public BlockingExecutor(CqlSession session, PageTokens tokens, String method) {
        this.session = session;
        this.failures = new Failures(method);
        this.tokens = tokens;
    }

    /**
     * Executes a statement that has no result.
     *
     * @param statement the statement
     */
    public void run(BoundStatement statement) {
        execute(statement);
    }

    /**
     * Executes a statement for each of some objects, several at a time. All are bound first, so that nothing is sent if
     * one of them cannot be; if one fails no other is begun.
     *
     * @param objects the objects
     * @param statement binds one
     * @param <T> the objects
     */
    public <T> void each(Collection<T> objects, Function<T, BoundStatement> statement) {
        Waiting.on(Concurrently.execute(session, objects.stream().map(statement).toList(), failures));
    }

    /**
     * Executes statements together; without any nothing is sent.
     *
     * @param type the kind of batch
     * @param statements the statements, all of one method
     */
    public void run(BatchType type, List<BoundStatement> statements) {
        if (!statements.isEmpty()) {
            execute(Batches.ofMethod(type, statements, session.getContext()));
        }
    }

    /**
     * Executes statements together, some of them conditional; without any nothing is sent.
     *
     * @param type the kind of batch
     * @param statements the statements, all of one method
     * @return whether they were applied
     * @throws dev.colonnade.OutcomeUnknownException if that is unknown
     */
    public boolean applied(BatchType type, List<BoundStatement> statements) {
        return statements.isEmpty()
                || conditional(Batches.ofMethod(type, statements, session.getContext()))
                        .wasApplied();
    }

    /**
     * Executes statements together, some of them conditional; without any nothing is sent.
     *
     * @param type the kind of batch
     * @param statements the statements, all of one method
     * @param rows how to read the rows that stood in the way
     * @param <T> what they become
     * @return whether they were applied, else those rows
     * @throws dev.colonnade.OutcomeUnknownException if that is unknown
     */
    public <T> Lwt<List<T>> lwt(BatchType type, List<BoundStatement> statements, Rows<T> rows) {
        if (statements.isEmpty()) {
            return new Lwt.Applied<>();
        }
        ResultSet result = conditional(Batches.ofMethod(type, statements, session.getContext()));
        return Outcomes.of(result.wasApplied(), result, rows);
    }

    /**
     * Writes what changed, if anything did.
     *
     * @param change the change
     */
    public void run(Change change) {
        changed(change);
    }

    /**
     * Writes what changed.
     *
     * @param change the change
     * @return whether there was any: nothing is sent otherwise
     */
    public boolean changed(Change change) {
        if (change.isEmpty()) {
            return false;
        }
        execute(change.statement());
        return true;
    }

    /**
     * Executes a conditional statement.
     *
     * @param statement the statement
     * @return whether it was applied
     * @throws dev.colonnade.OutcomeUnknownException if that is unknown
     */
    public boolean applied(BoundStatement statement) {
        return conditional(statement).wasApplied();
    }

    /**
     * Executes a statement whose condition is that there is a row.
     *
     * @param statement the statement
     * @param <T> what the row would become
     * @return whether it was applied, else without a row
     * @throws dev.colonnade.OutcomeUnknownException if that is unknown
     */
    public <T> Lwt<T> lwt(BoundStatement statement) {
        return Outcomes.of(applied(statement));
    }

    /**
     * Executes a conditional statement.
     *
     * @param statement the statement
     * @param rows how to read the row that stood in the way
     * @param <T> what it becomes
     * @return whether it was applied, else that row
     * @throws dev.colonnade.OutcomeUnknownException if that is unknown
     */
    public <T> Lwt<T> lwt(BoundStatement statement, Rows<T> rows) {
        ResultSet result = conditional(statement);
        return Outcomes.of(result.wasApplied(), result.one(), rows);
    }

    /**
     * Reads one row.
     *
     * @param statement the statement
     * @param rows how to read it
     * @param <T> what it becomes
     * @return the row, or null if there is none
     * @throws TooManyRowsException if there is a second
     */
    public <T> @Nullable T one(BoundStatement statement, Rows<T> rows) {
        try {
            return GivenRows.one(session.execute(statement), rows);
        } catch (DriverException e) {
            throw failures.thrown(e, statement);
        }
    }

    /**
     * Reads one row.
     *
     * @param statement the statement
     * @param rows how to read it
     * @param <T> what it becomes
     * @return the row, or empty if there is none
     * @throws TooManyRowsException if there is a second
     */
    public <T> Optional<T> optional(BoundStatement statement, Rows<T> rows) {
        return Optional.ofNullable(one(statement, rows));
    }

    /**
     * Reads all rows of all pages.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, in a list of the caller's own
     */
    public <T> List<T> list(BoundStatement statement, Rows<T> rows) {
        return GivenRows.listOf(paging(statement, rows));
    }

    /**
     * Reads all rows of all pages, and keeps one of those that are equal.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows in their order, in a set of the caller's own
     */
    public <T> Set<T> set(BoundStatement statement, Rows<T> rows) {
        return GivenRows.setOf(paging(statement, rows));
    }

    /**
     * Reads all rows of all pages.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, in a collection of the caller's own
     */
    public <T> Collection<T> collection(BoundStatement statement, Rows<T> rows) {
        return list(statement, rows);
    }

    /**
     * Reads all rows of all pages.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <K> what the first column becomes
     * @param <V> what the second column becomes
     * @return the rows in their order, in a map of the caller's own
     * @throws DuplicateKeyException if two rows have one key
     */
    public <K, V> Map<K, V> map(BoundStatement statement, Rows<Map.Entry<K, V>> rows) {
        Map<K, V> map = new LinkedHashMap<>();
        paging(statement, rows).forEach(entry -> Outcomes.put(map, entry, rows));
        return map;
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
    public <T> Page<T> page(BoundStatement statement, Rows<T> rows, @Nullable PageToken token) {
        ResultSet result = execute(tokens.begin(statement, token, rows.method()));
        List<T> items = new ArrayList<>(result.getAvailableWithoutFetching());
        for (int left = result.getAvailableWithoutFetching(); left > 0; left--) {
            items.add(rows.read(result.one()));
        }
        return new Page<>(items, tokens.next(result.getExecutionInfo().getPagingState(), statement));
    }

    /**
     * Reads rows on demand: the first page now, each other when the stream comes to it.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, for one pass by one thread; it need not be closed
     */
    public <T> Stream<T> stream(BoundStatement statement, Rows<T> rows) {
        return GivenRows.streamOf(paging(statement, rows));
    }

    /**
     * Reads rows on demand: the first page now, each other when the iteration comes to it.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, for one pass by one thread
     */
    public <T> PagingIterable<T> paging(BoundStatement statement, Rows<T> rows) {
        return new MappedRows<>(execute(statement), rows, failures, statement);
    }

    /**
     * Reads rows on demand: the first page now, each other when the iteration comes to it.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, for one pass by one thread; a second is an {@link IllegalStateException}
     */
    public <T> Iterable<T> iterable(BoundStatement statement, Rows<T> rows) {
        return new OnePass<>(paging(statement, rows), rows.method());
    }

    /**
     * Executes a statement.
     *
     * @param statement the statement
     * @return what the driver gives
     */
    public ResultSet results(BoundStatement statement) {
        return execute(statement);
    }

    private ResultSet execute(Statement<?> statement) {
        try {
            return session.execute(statement);
        } catch (DriverException e) {
            throw failures.thrown(e, statement);
        }
    }

    private ResultSet conditional(Statement<?> statement) {
        try {
            return execute(statement);
        } catch (DriverException e) {
            throw failures.conditional(e, statement);
        }
    }
}
