package flights;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import dev.colonnade.runtime.codec.Codecs;
import dev.colonnade.runtime.prepare.PreparedQuery;
import dev.colonnade.runtime.prepare.Values;
import jakarta.annotation.Generated;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Puts the values of {@link Airport}s into statements. A null is left as it is there.
 */
@Generated("dev.colonnade.processor.ColonnadeProcessor")
public final class AirportWriter {
    private final ProtocolVersion protocolVersion;

    private final int firstKey;

    private final int firstColumn;

    private final TypeCodec<String> codeCodec;

    private final TypeCodec<Location> locationCodec;

    private final TypeCodec<List<String>> tagsCodec;

    private final PrimitiveIntCodec gatesCodec;

    public AirportWriter(PreparedQuery query, int firstKey, int firstColumn) {
        protocolVersion = query.protocolVersion();
        this.firstKey = firstKey;
        this.firstColumn = firstColumn;
        codeCodec = query.codec(firstKey, Codecs.of(String.class));
        locationCodec = query.codec(firstColumn, Codecs.udt(Location.class, LocationCodec::new));
        tagsCodec = query.codec(firstColumn + 1, Codecs.listOf(Codecs.of(String.class)));
        gatesCodec = query.codec(firstColumn + 2, Codecs.primitiveInt());
    }

    public void write(Airport entity, ByteBuffer[] values) {
        values[firstKey] = codeCodec.encode(Values.key(entity.code(), "code"), protocolVersion);
        Location location = entity.location();
        if (location != null) {
            values[firstColumn] = locationCodec.encode(location, protocolVersion);
        }
        List<String> tags = entity.tags();
        if (tags != null) {
            values[firstColumn + 1] = tagsCodec.encode(tags, protocolVersion);
        }
        values[firstColumn + 2] = gatesCodec.encodePrimitive(entity.gates(), protocolVersion);
    }
}
