package dev.colonnade.benchmarks.hand;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.benchmarks.Mapping;
import dev.colonnade.benchmarks.colonnade.Narrow;

/**
 * The narrow entity, by the positions of its columns.
 *
 * @since 0.1.0
 */
public final class NarrowByIndex implements Mapping<Narrow> {
    private final PreparedStatement insert;

    /**
     * Makes it.
     *
     * @param insert the INSERT of all columns
     */
    public NarrowByIndex(PreparedStatement insert) {
        this.insert = insert;
    }

    @Override
    public Narrow read(Row row) {
        return new Narrow(row.getUuid(0), row.getString(1), row.getInt(2), row.getLong(3), row.getBoolean(4));
    }

    @Override
    public BoundStatement bind(Narrow entity) {
        BoundStatementBuilder statement = insert.boundStatementBuilder();
        statement = statement.setUuid(0, entity.id());
        if (entity.name() != null) {
            statement = statement.setString(1, entity.name());
        }
        statement = statement.setInt(2, entity.visits());
        statement = statement.setLong(3, entity.bytes());
        statement = statement.setBoolean(4, entity.active());
        return statement.build();
    }
}
