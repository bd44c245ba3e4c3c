package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.api.core.type.reflect.GenericTypeParameter;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be missing: a null in CQL, which is never asked of the value's own codec.
 *
 * @param <T> the value
 */
@SuppressWarnings("NullableOptional")
final class OptionalCodec<T> implements TypeCodec<Optional<T>> {
    private final TypeCodec<T> value;
    private final GenericType<Optional<T>> javaType;

    OptionalCodec(TypeCodec<T> value) {
        this.value = value;
        this.javaType = new GenericType<Optional<T>>() {}.where(new GenericTypeParameter<T>() {}, value.getJavaType());
    }

    @Override
    public GenericType<Optional<T>> getJavaType() {
        return javaType;
    }

    @Override
    public DataType getCqlType() {
        return value.getCqlType();
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable Optional<T> optional, ProtocolVersion protocolVersion) {
        return optional == null || optional.isEmpty() ? null : value.encode(optional.get(), protocolVersion);
    }

    @Override
    public Optional<T> decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        return bytes == null ? Optional.empty() : Optional.ofNullable(value.decode(bytes, protocolVersion));
    }

    @Override
    public String format(@Nullable Optional<T> optional) {
        return value.format(optional == null ? null : optional.orElse(null));
    }

    @Override
    public Optional<T> parse(@Nullable String text) {
        return Optional.ofNullable(value.parse(text));
    }
}
