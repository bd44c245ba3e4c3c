package flights;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import dev.colonnade.runtime.codec.Codecs;
import dev.colonnade.runtime.read.Cells;
import dev.colonnade.runtime.read.ResultColumns;
import dev.colonnade.runtime.read.RowReader;
import jakarta.annotation.Generated;
import java.util.List;

/**
 * Makes {@link Airport}s of rows, for one shape of result.
 */
@Generated("dev.colonnade.processor.ColonnadeProcessor")
public final class AirportReader implements RowReader<Airport> {
    private final ProtocolVersion protocolVersion;

    private final int codeAt;

    private final TypeCodec<String> codeCodec;

    private final int locationAt;

    private final TypeCodec<Location> locationCodec;

    private final int tagsAt;

    private final TypeCodec<List<String>> tagsCodec;

    private final int gatesAt;

    private final PrimitiveIntCodec gatesCodec;

    public AirportReader(ResultColumns columns) {
        protocolVersion = columns.protocolVersion();
        codeAt = columns.position("code");
        codeCodec = columns.codec(codeAt, Codecs.of(String.class));
        locationAt = columns.position("location");
        locationCodec = columns.codec(locationAt, Codecs.udt(Location.class, LocationCodec::new));
        tagsAt = columns.position("tags");
        tagsCodec = columns.codec(tagsAt, Codecs.listOf(Codecs.of(String.class)));
        gatesAt = columns.position("gates");
        gatesCodec = columns.codec(gatesAt, Codecs.primitiveInt());
    }

    @Override
    public Airport read(Row row) {
        return new Airport(
                codeCodec.decode(row.getBytesUnsafe(codeAt), protocolVersion),
                locationCodec.decode(row.getBytesUnsafe(locationAt), protocolVersion),
                tagsCodec.decode(row.getBytesUnsafe(tagsAt), protocolVersion),
                gatesCodec.decodePrimitive(Cells.present(row.getBytesUnsafe(gatesAt), "airports.gates"), protocolVersion));
    }
}
