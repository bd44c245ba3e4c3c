package flights;

import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import dev.colonnade.Lwt;
import dev.colonnade.runtime.MapperContext;
import dev.colonnade.runtime.codec.Codecs;
import dev.colonnade.runtime.execute.AsyncExecutor;
import dev.colonnade.runtime.execute.BlockingExecutor;
import dev.colonnade.runtime.prepare.PreparedQuery;
import dev.colonnade.runtime.prepare.Query;
import dev.colonnade.runtime.prepare.Values;
import dev.colonnade.runtime.read.Cells;
import dev.colonnade.runtime.read.Rows;
import dev.colonnade.runtime.read.ScalarReader;
import dev.colonnade.runtime.update.ColumnUpdate;
import dev.colonnade.runtime.update.RowUpdate;
import jakarta.annotation.Generated;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * The statements of {@link AirportDao}.
 */
@Generated("dev.colonnade.processor.ColonnadeProcessor")
public final class AirportDaoImpl implements AirportDao {
    private static final Query CREATE = Query.notIdempotent(
            "AirportDao.create(Airport)",
            "INSERT INTO airports (code, location, tags, gates)"
                    + " VALUES (?, ?, ?, ?)"
                    + " IF NOT EXISTS");

    private static final Query UPDATE = Query.idempotent(
            "AirportDao.update(Airport, Duration)",
            "UPDATE airports"
                    + " USING TTL ?"
                    + " SET location.latitude = ?, location.city = ?, tags = ?, gates = ?"
                    + " WHERE code = ?");

    private static final Query UPDATE_ROW = Query.idempotent(
            "AirportDao.update(Airport, Duration)",
            "INSERT INTO airports (code, location, tags, gates) VALUES (?, ?, ?, ?)");

    private static final Query FIND = Query.idempotent(
            "AirportDao.find(String)",
            "SELECT code, location, tags, gates FROM airports WHERE code = ?");

    private static final Query GATES = Query.idempotent(
            "AirportDao.gates(String)",
            "SELECT gates FROM airports WHERE code = :code");

    /**
     * All statements, which are prepared together.
     */
    public static final List<Query> QUERIES = List.of(CREATE, UPDATE, UPDATE_ROW, FIND, GATES);

    private final AsyncExecutor createExecutor;

    private final PreparedQuery createQuery;

    private final AirportWriter createWriter;

    private final Rows<Airport> createRows;

    private final BlockingExecutor updateExecutor;

    private final PreparedQuery updateQuery;

    private final RowUpdate<Airport> updateRow;

    private final PrimitiveIntCodec updateTtlCodec;

    private final BlockingExecutor findExecutor;

    private final PreparedQuery findQuery;

    private final TypeCodec<String> findCodeCodec;

    private final Rows<Airport> findRows;

    private final BlockingExecutor gatesExecutor;

    private final PreparedQuery gatesQuery;

    private final TypeCodec<String> gatesCodeCodec;

    private final Rows<Integer> gatesRows;

    public AirportDaoImpl(MapperContext context) {
        context.prepare(QUERIES);
        createExecutor = context.async(CREATE);
        createQuery = context.prepared(CREATE);
        createWriter = new AirportWriter(createQuery, 0, 1);
        createRows = Rows.ofConditional(createQuery, AirportReader::new);
        updateExecutor = context.blocking(UPDATE);
        updateQuery = context.prepared(UPDATE);
        updateRow = RowUpdate.of(
                        context.prepared(UPDATE_ROW),
                        new AirportWriter(context.prepared(UPDATE_ROW), 0, 1)::write,
                        1,
                        updateQuery,
                        1,
                        ColumnUpdate.fields("latitude", "city"),
                        ColumnUpdate.value(),
                        ColumnUpdate.value());
        updateTtlCodec = updateQuery.codec(0, Codecs.primitiveInt());
        findExecutor = context.blocking(FIND);
        findQuery = context.prepared(FIND);
        findCodeCodec = findQuery.codec(0, Codecs.of(String.class));
        findRows = Rows.of(findQuery, AirportReader::new);
        gatesExecutor = context.blocking(GATES);
        gatesQuery = context.prepared(GATES);
        gatesCodeCodec = gatesQuery.codec(0, Codecs.of(String.class));
        gatesRows = Rows.of(gatesQuery, ScalarReader.of(Codecs.of(Integer.class)));
    }

    @Override
    public CompletionStage<Lwt<Airport>> create(Airport airport) {
        ByteBuffer[] values = createQuery.values();
        createWriter.write(airport, values);
        return createExecutor.lwt(createQuery.bind(values), createRows);
    }

    @Override
    public void update(Airport airport, Duration ttl) {
        ByteBuffer[] values = updateRow.all(airport);
        values[0] = updateTtlCodec.encodePrimitive(Values.ttl(ttl), updateQuery.protocolVersion());
        updateExecutor.run(updateQuery.bind(values));
    }

    @Override
    public Airport find(String code) {
        ByteBuffer[] values = findQuery.values();
        values[0] = findCodeCodec.encode(Values.key(code, "code"), findQuery.protocolVersion());
        return findExecutor.one(findQuery.bind(values), findRows);
    }

    @Override
    public int gates(String code) {
        ByteBuffer[] values = gatesQuery.values();
        values[0] = gatesCodeCodec.encode(Values.compared(code, "code"), gatesQuery.protocolVersion());
        return Cells.present(gatesExecutor.one(gatesQuery.bind(values), gatesRows), "The result of AirportDao.gates(String)");
    }
}
