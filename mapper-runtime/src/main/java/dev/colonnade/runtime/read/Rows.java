package dev.colonnade.runtime.read;

import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.runtime.prepare.PreparedQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one DAO method. The rows of a prepared statement share one {@link ColumnDefinitions} instance, so
 * the reader that was made for it is kept; where the server sends others (a lightweight transaction, an altered table)
 * another is made. Safe for use by several threads.
 *
 * @param <T> what a row becomes
 * @since 0.1.0
 */
public final class Rows<T> {
    private final Reading reading;
    private final RowReader.Factory<T> factory;
    private volatile @Nullable Plan<T> plan;

    private record Plan<T>(ColumnDefinitions columns, RowReader<T> reader) {}

    private Rows(Reading reading, RowReader.Factory<T> factory) {
        this.reading = reading;
        this.factory = factory;
    }

    /**
     * The rows of a statement whose columns are known when it is prepared: whether they fit is checked now.
     *
     * @param query the statement
     * @param factory makes the reader
     * @param <T> what a row becomes
     * @return how to read its rows
     * @throws dev.colonnade.MappingException if the columns do not fit
     */
    public static <T> Rows<T> of(PreparedQuery query, RowReader.Factory<T> factory) {
        Rows<T> rows = new Rows<>(Reading.of(query), factory);
        rows.plan(query.resultColumns());
        return rows;
    }

    /**
     * The rows of a conditional statement, whose columns are only known from each response.
     *
     * @param query the statement
     * @param factory makes the reader
     * @param <T> what a row becomes
     * @return how to read its rows
     */
    public static <T> Rows<T> ofConditional(PreparedQuery query, RowReader.Factory<T> factory) {
        return new Rows<>(Reading.of(query), factory);
    }

    /**
     * The rows of statements that are not known.
     *
     * @param reading who reads them
     * @param factory makes the reader
     * @param <T> what a row becomes
     * @return how to read them
     */
    public static <T> Rows<T> ofAny(Reading reading, RowReader.Factory<T> factory) {
        return new Rows<>(reading, factory);
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return what it becomes
     */
    public @Nullable T read(Row row) {
        Plan<T> current = plan;
        ColumnDefinitions columns = row.getColumnDefinitions();
        return (current != null && current.columns() == columns ? current : plan(columns))
                .reader()
                .read(row);
    }

    /** {@return the DAO method, for messages} */
    public String method() {
        return reading.method();
    }

    private Plan<T> plan(ColumnDefinitions columns) {
        Plan<T> made = new Plan<>(columns, factory.create(new ResultColumns(reading, columns)));
        plan = made;
        return made;
    }
}
