package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.PagingIterable;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Lwt;
import dev.colonnade.TooManyRowsException;
import dev.colonnade.runtime.read.Rows;
import dev.colonnade.runtime.update.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Executes statements and waits for their results. Errors are the driver's. Safe for use by several threads; not on a
 * driver's own thread, where waiting would never end (the driver refuses it).
 *
 * @since 0.1.0
 */
public final class BlockingExecutor {
    private final CqlSession session;

    /**
     * Makes it.
     *
     * @param session the session
     */
    public BlockingExecutor(CqlSession session) {
        this.session = session;
    }

    /**
     * Executes a statement that has no result.
     *
     * @param statement the statement
     */
    public void run(BoundStatement statement) {
        session.execute(statement);
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
        Waiting.on(Concurrently.execute(session, objects.stream().map(statement).toList()));
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
        session.execute(change.statement());
        return true;
    }

    /**
     * Executes a conditional statement.
     *
     * @param statement the statement
     * @return whether it was applied
     */
    public boolean applied(BoundStatement statement) {
        return session.execute(statement).wasApplied();
    }

    /**
     * Executes a conditional statement of an entity.
     *
     * @param statement the statement
     * @param rows how to read the row that stood in the way
     * @param <T> the entity
     * @return whether it was applied, else that row
     */
    public <T> Lwt<T> lwt(BoundStatement statement, Rows<T> rows) {
        ResultSet result = session.execute(statement);
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
        ResultSet result = session.execute(statement);
        Row row = result.one();
        if (result.iterator().hasNext()) {
            throw Outcomes.tooManyRows(rows);
        }
        return row == null ? null : rows.read(row);
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
        List<T> list = new ArrayList<>();
        iterable(statement, rows).forEach(list::add);
        return list;
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
        return StreamSupport.stream(iterable(statement, rows).spliterator(), false);
    }

    /**
     * Reads rows on demand: the first page now, each other when the iteration comes to it.
     *
     * @param statement the statement
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, for one pass by one thread
     */
    public <T> PagingIterable<T> iterable(BoundStatement statement, Rows<T> rows) {
        return session.execute(statement).map(rows::read);
    }
}
