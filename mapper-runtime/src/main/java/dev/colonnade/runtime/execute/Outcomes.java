package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Lwt;
import dev.colonnade.TooManyRowsException;
import dev.colonnade.UnexpectedNullException;
import dev.colonnade.runtime.read.Rows;
import org.jspecify.annotations.Nullable;

/** What a response means, however it was waited for. */
final class Outcomes {
    private Outcomes() {}

    static <T> Lwt<T> of(boolean applied, @Nullable Row row, Rows<T> rows) {
        if (applied) {
            return new Lwt.Applied<>();
        }
        T current = row == null ? null : rows.read(row);
        if (current == null) {
            throw new UnexpectedNullException(
                    rows.method() + " was not applied, and the server did not say which row stood in the way", null);
        }
        return new Lwt.Rejected<>(current);
    }

    static TooManyRowsException tooManyRows(Rows<?> rows) {
        return new TooManyRowsException(
                rows.method()
                        + " returns one row, but there is a second: restrict the whole primary key, add LIMIT 1, or"
                        + " return a List",
                null);
    }
}
