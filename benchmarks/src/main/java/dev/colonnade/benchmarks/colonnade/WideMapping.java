package dev.colonnade.benchmarks.colonnade;

import static java.util.Objects.requireNonNull;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.benchmarks.Mapping;
import dev.colonnade.runtime.MapperContext;
import dev.colonnade.runtime.prepare.PreparedQuery;
import dev.colonnade.runtime.read.Rows;
import java.nio.ByteBuffer;

/** What the methods of the generated {@link WideDaoImpl} do before and after they execute. */
final class WideMapping implements Mapping<Wide> {
    private final PreparedQuery insert;
    private final WideWriter writer;
    private final Rows<Wide> rows;

    WideMapping(MapperContext context) {
        context.prepare(WideDaoImpl.QUERIES);
        insert = context.prepared(WideDaoImpl.QUERIES.get(0));
        writer = new WideWriter(insert, 0, 1);
        rows = Rows.of(context.prepared(WideDaoImpl.QUERIES.get(1)), WideReader::new);
    }

    @Override
    public Wide read(Row row) {
        return requireNonNull(rows.read(row));
    }

    @Override
    public BoundStatement bind(Wide entity) {
        ByteBuffer[] values = insert.values();
        writer.write(entity, values);
        return insert.bind(values);
    }
}
