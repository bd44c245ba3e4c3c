package dev.colonnade.benchmarks.offline;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.internal.core.context.InternalDriverContext;
import com.datastax.oss.driver.internal.core.cql.DefaultRow;
import com.datastax.oss.protocol.internal.util.collection.NullAllowingImmutableList;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Rows as the driver makes them of a response: one array for each cell, and one list for each row.
 *
 * @since 0.1.0
 */
public final class Rows {
    private final PreparedStatement select;
    private final InternalDriverContext context;

    /**
     * Makes it.
     *
     * @param select the statement whose result the rows are
     * @param session the session that prepared it
     */
    public Rows(PreparedStatement select, CqlSession session) {
        this.select = select;
        this.context = (InternalDriverContext) session.getContext();
    }

    /**
     * The row that an INSERT leaves.
     *
     * @param insert the statement, which gives all columns in the order of the SELECT
     * @return the row
     */
    public Row of(BoundStatement insert) {
        NullAllowingImmutableList.Builder<@Nullable ByteBuffer> cells =
                NullAllowingImmutableList.builder(insert.size());
        for (int i = 0; i < insert.size(); i++) {
            cells.add(insert.isSet(i) ? cell(insert.getBytesUnsafe(i)) : null);
        }
        return new DefaultRow(select.getResultSetDefinitions(), cells.build(), context);
    }

    private static @Nullable ByteBuffer cell(@Nullable ByteBuffer value) {
        if (value == null) {
            return null;
        }
        byte[] bytes = new byte[value.remaining()];
        value.duplicate().get(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
