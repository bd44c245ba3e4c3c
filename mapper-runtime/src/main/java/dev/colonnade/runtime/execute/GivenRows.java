package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.PagingIterable;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.runtime.read.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of a result that somebody executed: what methods with {@code @GetEntity} call.
 *
 * @since 0.1.0
 */
public final class GivenRows {
    private GivenRows() {}

    /**
     * Reads one row.
     *
     * @param result the result
     * @param rows how to read it
     * @param <T> what it becomes
     * @return the row, or null if there is none
     * @throws dev.colonnade.TooManyRowsException if there is a second
     */
    public static <T> @Nullable T one(ResultSet result, Rows<T> rows) {
        Row row = result.one();
        if (result.iterator().hasNext()) {
            throw Outcomes.tooManyRows(rows);
        }
        return row == null ? null : rows.read(row);
    }

    /**
     * Reads one row.
     *
     * @param result the result
     * @param rows how to read it
     * @param <T> what it becomes
     * @return the row, or empty if there is none
     * @throws dev.colonnade.TooManyRowsException if there is a second
     */
    public static <T> Optional<T> optional(ResultSet result, Rows<T> rows) {
        return Optional.ofNullable(one(result, rows));
    }

    /**
     * Reads all rows of all pages.
     *
     * @param result the result
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, in a list of the caller's own
     */
    public static <T> List<T> list(ResultSet result, Rows<T> rows) {
        return listOf(paging(result, rows));
    }

    /**
     * Reads all rows of all pages.
     *
     * @param result the result
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, in a collection of the caller's own
     */
    public static <T> Collection<T> collection(ResultSet result, Rows<T> rows) {
        return list(result, rows);
    }

    /**
     * Reads all rows of all pages, and keeps one of those that are equal.
     *
     * @param result the result
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows in their order, in a set of the caller's own
     */
    public static <T> Set<T> set(ResultSet result, Rows<T> rows) {
        return setOf(paging(result, rows));
    }

    /**
     * Reads rows on demand.
     *
     * @param result the result
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, for one pass by one thread; it need not be closed
     */
    public static <T> Stream<T> stream(ResultSet result, Rows<T> rows) {
        return streamOf(paging(result, rows));
    }

    /**
     * Reads rows on demand.
     *
     * @param result the result
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, for one pass by one thread; a second is an {@link IllegalStateException}
     */
    public static <T> Iterable<T> iterable(ResultSet result, Rows<T> rows) {
        return new OnePass<>(paging(result, rows), rows.method());
    }

    /**
     * Reads rows on demand.
     *
     * @param result the result
     * @param rows how to read them
     * @param <T> what they become
     * @return the rows, for one pass by one thread
     */
    public static <T> PagingIterable<T> paging(ResultSet result, Rows<T> rows) {
        return result.map(rows::read);
    }

    static <T> List<T> listOf(PagingIterable<T> rows) {
        List<T> list = new ArrayList<>();
        rows.forEach(list::add);
        return list;
    }

    static <T> Set<T> setOf(PagingIterable<T> rows) {
        Set<T> set = new LinkedHashSet<>();
        rows.forEach(set::add);
        return set;
    }

    static <T> Stream<T> streamOf(PagingIterable<T> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
