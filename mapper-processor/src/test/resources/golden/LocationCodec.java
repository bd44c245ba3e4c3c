package flights;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveDoubleCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import dev.colonnade.runtime.codec.Codecs;
import dev.colonnade.runtime.codec.UdtCodec;
import dev.colonnade.runtime.read.Cells;
import jakarta.annotation.Generated;
import java.nio.ByteBuffer;

/**
 * Reads and writes {@link Location}s.
 */
@Generated("dev.colonnade.processor.ColonnadeProcessor")
public final class LocationCodec extends UdtCodec<Location> {
    private final int latitudeAt;

    private final PrimitiveDoubleCodec latitudeCodec;

    private final int cityAt;

    private final TypeCodec<String> cityCodec;

    public LocationCodec(UserDefinedType type, CodecRegistry registry) {
        super(type, Location.class, registry);
        latitudeAt = position("latitude");
        latitudeCodec = primitive(latitudeAt, Codecs.primitiveDouble());
        cityAt = position("city");
        cityCodec = codec(cityAt, Codecs.of(String.class));
    }

    @Override
    protected Location read(ByteBuffer[] fields, ProtocolVersion protocolVersion) {
        return new Location(
                latitudeCodec.decodePrimitive(Cells.present(fields[latitudeAt], "location.latitude"), protocolVersion),
                cityCodec.decode(fields[cityAt], protocolVersion));
    }

    @Override
    protected void write(Location value, Object[] fields) {
        fields[cityAt] = value.city();
    }

    @Override
    protected void writePrimitive(Location value, int position, ByteBuffer target) {
        if (position == latitudeAt) {
            target.putDouble(value.latitude());
        }
    }
}
