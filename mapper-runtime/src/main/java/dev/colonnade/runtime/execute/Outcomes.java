package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.DuplicateKeyException;
import dev.colonnade.Lwt;
import dev.colonnade.TooManyRowsException;
import dev.colonnade.runtime.read.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a response means, however it was waited for. */
final class Outcomes {
    private Outcomes() {}

    static <T> Lwt<T> of(boolean applied, @Nullable Row row, Rows<T> rows) {
        if (applied) {
            return new Lwt.Applied<>();
        }
        T current = row == null || row.getColumnDefinitions().size() == 1 ? null : rows.read(row);
        return new Lwt.Rejected<>(Optional.ofNullable(current));
    }

    /** The same of a batch, whose rows are all on one page. */
    static <T> Lwt<List<T>> of(boolean applied, Iterable<Row> found, Rows<T> rows) {
        if (applied) {
            return new Lwt.Applied<>();
        }
        List<T> current = new ArrayList<>();
        for (Row row : found) {
            T read = rows.read(row);
            if (read != null) {
                current.add(read);
            }
        }
        return new Lwt.Rejected<>(Optional.of(current).filter(some -> !some.isEmpty()));
    }

    /** The same of a statement whose condition is that there is a row. */
    static <T> Lwt<T> of(boolean applied) {
        return applied ? new Lwt.Applied<>() : new Lwt.Rejected<>(Optional.empty());
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
