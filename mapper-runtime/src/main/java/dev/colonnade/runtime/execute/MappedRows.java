package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.PagingIterable;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import com.datastax.oss.driver.api.core.cql.ExecutionInfo;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.runtime.read.Rows;
import java.util.Iterator;
import java.util.List;

/**
 * The objects of a result, for one pass. As what the driver makes of {@code map}, but a page that cannot be fetched
 * fails with the statement in what it fails with.
 */
final class MappedRows<T> implements PagingIterable<T> {
    private final ResultSet result;
    private final Iterator<T> iterator;
    private final Rows<T> rows;
    private final Failures failures;
    private final BoundStatement statement;

    MappedRows(ResultSet result, Rows<T> rows, Failures failures, BoundStatement statement) {
        this.result = result;
        this.iterator = new Mapped(result.iterator());
        this.rows = rows;
        this.failures = failures;
        this.statement = statement;
    }

    @Override
    public Iterator<T> iterator() {
        return iterator;
    }

    @Override
    public ColumnDefinitions getColumnDefinitions() {
        return result.getColumnDefinitions();
    }

    @Override
    public List<ExecutionInfo> getExecutionInfos() {
        return result.getExecutionInfos();
    }

    @Override
    public boolean isFullyFetched() {
        return result.isFullyFetched();
    }

    @Override
    public int getAvailableWithoutFetching() {
        return result.getAvailableWithoutFetching();
    }

    @Override
    public boolean wasApplied() {
        return result.wasApplied();
    }

    private final class Mapped implements Iterator<T> {
        private final Iterator<Row> given;

        Mapped(Iterator<Row> given) {
            this.given = given;
        }

        @Override
        public boolean hasNext() {
            try {
                return given.hasNext();
            } catch (DriverException e) {
                throw failures.thrown(e, statement);
            }
        }

        // A row of one column becomes null if that is null.
        @Override
        @SuppressWarnings("NullAway")
        public T next() {
            try {
                return rows.read(given.next());
            } catch (DriverException e) {
                throw failures.thrown(e, statement);
            }
        }
    }
}
