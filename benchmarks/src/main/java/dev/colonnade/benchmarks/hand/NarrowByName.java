package dev.colonnade.benchmarks.hand;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.benchmarks.Mapping;
import dev.colonnade.benchmarks.colonnade.Narrow;

/**
 * The narrow entity, by the names of its columns.
 *
 * @since 0.1.0
 */
public final class NarrowByName implements Mapping<Narrow> {
    private final PreparedStatement insert;

    /**
     * Makes it.
     *
     * @param insert the INSERT of all columns
     */
    public NarrowByName(PreparedStatement insert) {
        this.insert = insert;
    }

    @Override
    public Narrow read(Row row) {
        return new Narrow(
                row.getUuid("id"),
                row.getString("name"),
                row.getInt("visits"),
                row.getLong("bytes"),
                row.getBoolean("active"));
    }

    @Override
    public BoundStatement bind(Narrow entity) {
        BoundStatementBuilder statement = insert.boundStatementBuilder();
        statement = statement.setUuid("id", entity.id());
        if (entity.name() != null) {
            statement = statement.setString("name", entity.name());
        }
        statement = statement.setInt("visits", entity.visits());
        statement = statement.setLong("bytes", entity.bytes());
        statement = statement.setBoolean("active", entity.active());
        return statement.build();
    }
}
