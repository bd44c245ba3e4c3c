package dev.colonnade.benchmarks.colonnade;

import static java.util.Objects.requireNonNull;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.benchmarks.Mapping;
import dev.colonnade.runtime.MapperContext;
import dev.colonnade.runtime.prepare.PreparedQuery;
import dev.colonnade.runtime.read.Rows;
import java.nio.ByteBuffer;

/** What the methods of the generated {@link NarrowDaoImpl} do before and after they execute. */
final class NarrowMapping implements Mapping<Narrow> {
    private final PreparedQuery insert;
    private final NarrowWriter writer;
    private final Rows<Narrow> rows;

    NarrowMapping(MapperContext context) {
        context.prepare(NarrowDaoImpl.QUERIES);
        insert = context.prepared(NarrowDaoImpl.QUERIES.get(0));
        writer = new NarrowWriter(insert, 0, 1);
        rows = Rows.of(context.prepared(NarrowDaoImpl.QUERIES.get(1)), NarrowReader::new);
    }

    @Override
    public Narrow read(Row row) {
        return requireNonNull(rows.read(row));
    }

    @Override
    public BoundStatement bind(Narrow entity) {
        ByteBuffer[] values = insert.values();
        writer.write(entity, values);
        return insert.bind(values);
    }
}
