package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveFloatCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.MappingException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A float that is kept as a double. A double in a row that no float is equal to is a {@link MappingException}. */
final class FloatAsDoubleCodec implements PrimitiveFloatCodec {
    private final String where;

    FloatAsDoubleCodec(String where) {
        this.where = where;
    }

    @Override
    public GenericType<Float> getJavaType() {
        return GenericType.FLOAT;
    }

    @Override
    public DataType getCqlType() {
        return DataTypes.DOUBLE;
    }

    @Override
    public @Nullable ByteBuffer encodePrimitive(float value, ProtocolVersion protocolVersion) {
        return TypeCodecs.DOUBLE.encodePrimitive(value, protocolVersion);
    }

    @Override
    public float decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        return exact(TypeCodecs.DOUBLE.decodePrimitive(bytes, protocolVersion));
    }

    private float exact(double value) {
        float narrow = (float) value;
        if (Double.compare(narrow, value) != 0) {
            throw new MappingException(where + " is " + value + ", which no float is equal to: declare a double", null);
        }
        return narrow;
    }

    @Override
    public String format(@Nullable Float value) {
        return TypeCodecs.DOUBLE.format(value == null ? null : value.doubleValue());
    }

    @Override
    public @Nullable Float parse(@Nullable String value) {
        Double parsed = TypeCodecs.DOUBLE.parse(value);
        return parsed == null ? null : exact(parsed);
    }
}
