package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.codec.MappingCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.MappingException;
import dev.colonnade.annotations.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what a converter makes of values. A null never reaches the converter, and none comes out of it.
 *
 * @param <C> the type that is kept
 * @param <J> the Java type
 */
final class ConvertedCodec<C, J> extends MappingCodec<C, J> {
    private final Converter<J, C> converter;
    private final String where;

    /**
     * Makes it.
     *
     * @param target the codec of the type that is kept
     * @param javaType the Java type
     * @param converter the converter
     * @param where whose values they are, for messages
     */
    ConvertedCodec(TypeCodec<C> target, GenericType<J> javaType, Converter<J, C> converter, String where) {
        super(target, javaType);
        this.converter = converter;
        this.where = where;
    }

    @Override
    protected @Nullable J innerToOuter(@Nullable C kept) {
        return kept == null ? null : read(kept);
    }

    @Override
    protected @Nullable C outerToInner(@Nullable J value) {
        return value == null ? null : write(value);
    }

    @SuppressWarnings("ConstantValue")
    private J read(C kept) {
        J value;
        try {
            value = converter.fromCql(kept);
        } catch (RuntimeException e) {
            throw new MappingException(
                    where + " has a value that cannot be read as a " + outerJavaType + ": " + e.getMessage(), e);
        }
        if (value == null) {
            throw new MappingException(
                    where + " has a value of which " + name() + " makes null: only a null is null", null);
        }
        return value;
    }

    private C write(J value) {
        C kept;
        try {
            kept = converter.toCql(value);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(where + " cannot keep this " + outerJavaType + ": " + e.getMessage(), e);
        }
        if (kept == null) {
            throw new IllegalArgumentException(
                    where + " is given a value of which " + name() + " makes null: only a null is null");
        }
        return kept;
    }

    private String name() {
        return converter.getClass().getName();
    }
}
