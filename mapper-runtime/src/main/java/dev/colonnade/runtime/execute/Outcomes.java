package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.DriverTimeoutException;
import com.datastax.oss.driver.api.core.connection.ClosedConnectionException;
import com.datastax.oss.driver.api.core.connection.HeartbeatException;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.servererrors.CASWriteUnknownException;
import com.datastax.oss.driver.api.core.servererrors.WriteFailureException;
import com.datastax.oss.driver.api.core.servererrors.WriteTimeoutException;
import dev.colonnade.DuplicateKeyException;
import dev.colonnade.Lwt;
import dev.colonnade.OutcomeUnknownException;
import dev.colonnade.TooManyRowsException;
import dev.colonnade.runtime.read.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What a response means, however it was waited for. */
final class Outcomes {
    /** The nodes that decide did not all answer in time, or the one that asks them did not answer itself. */
    private static final List<Class<? extends DriverException>> UNKNOWN = List.of(
            WriteTimeoutException.class,
            WriteFailureException.class,
            CASWriteUnknownException.class,
            DriverTimeoutException.class,
            ClosedConnectionException.class,
            HeartbeatException.class);

    private Outcomes() {}

    static <T> Lwt<T> of(boolean applied, @Nullable Row row, Rows<T> rows) {
        if (applied) {
            return new Lwt.Applied<>();
        }
        T current = row == null || row.getColumnDefinitions().size() == 1 ? null : rows.read(row);
        return new Lwt.Rejected<>(Optional.ofNullable(current));
    }

    /** The same of a statement whose condition is that there is a row. */
    static <T> Lwt<T> of(boolean applied) {
        return applied ? new Lwt.Applied<>() : new Lwt.Rejected<>(Optional.empty());
    }

    /** What a conditional statement fails with. */
    static RuntimeException failure(Throwable error, BoundStatement statement) {
        return failure(error, statement.getPreparedStatement().getQuery());
    }

    /** The same of a statement of that text. */
    static RuntimeException failure(Throwable error, String cql) {
        if (UNKNOWN.stream().anyMatch(type -> type.isInstance(error))) {
            return new OutcomeUnknownException(
                    "Whether this was applied is unknown, for an answer is missing: read the row with serial consistency."
                            + " " + error.getMessage() + "\n  "
                            + cql,
                    error);
        }
        return error instanceof RuntimeException known ? known : new CompletionException(error);
    }

    /** Puts an entry into a map that has no such key yet. */
    static <K, V> void put(Map<K, V> map, Map.@Nullable Entry<K, V> entry, Rows<?> rows) {
        if (entry == null) {
            return;
        }
        if (map.containsKey(entry.getKey())) {
            throw new DuplicateKeyException(
                    rows.method() + " returns a map, but two rows have the key " + entry.getKey()
                            + ": select a column first that is different in each row, or return a List",
                    null);
        }
        map.put(entry.getKey(), entry.getValue());
    }

    static TooManyRowsException tooManyRows(Rows<?> rows) {
        return new TooManyRowsException(
                rows.method()
                        + " returns one row, but there is a second: restrict the whole primary key, add LIMIT 1, or"
                        + " return a List",
                null);
    }
}
