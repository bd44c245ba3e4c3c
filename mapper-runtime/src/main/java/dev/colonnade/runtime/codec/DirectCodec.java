package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import org.jspecify.annotations.Nullable;

/**
 * A codec that encodes and decodes in another way than the driver's own, to the same bytes, and leaves everything else
 * to that.
 *
 * @param <T> the Java type
 */
abstract class DirectCodec<T> implements TypeCodec<T> {
    private final TypeCodec<T> own;

    DirectCodec(TypeCodec<T> own) {
        this.own = own;
    }

    @Override
    public final GenericType<T> getJavaType() {
        return own.getJavaType();
    }

    @Override
    public final DataType getCqlType() {
        return own.getCqlType();
    }

    @Override
    public final String format(@Nullable T value) {
        return own.format(value);
    }

    @Override
    public final @Nullable T parse(@Nullable String value) {
        return own.parse(value);
    }
}
