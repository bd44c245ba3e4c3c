package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a field that a user-defined type does not have yet on the server: it reads what a null is read as, and
 * refuses to write anything else, so that nothing is lost.
 *
 * @param <T> the Java type
 */
final class Absent<T> implements TypeCodec<T> {
    /** Stands for the type of such a field. It is no type that a server has: the instance counts. */
    static final DataType TYPE = DataTypes.custom("absent");

    private final GenericType<T> javaType;
    private final Supplier<? extends @Nullable T> none;
    private final String where;

    private Absent(GenericType<T> javaType, Supplier<? extends @Nullable T> none, String where) {
        this.javaType = javaType;
        this.none = none;
        this.where = where;
    }

    /** The codec of an absent field; a type that a server has is refused. */
    static <T> TypeCodec<T> orRefuse(
            DataType type, GenericType<T> javaType, String where, Supplier<? extends @Nullable T> none) {
        if (type == TYPE) {
            return new Absent<>(javaType, none, where);
        }
        throw new CodecNotFoundException(type, javaType);
    }

    /** The same for a class whose type parameters do not matter. */
    @SuppressWarnings("unchecked")
    static <T> TypeCodec<T> orRefuse(
            DataType type, Class<? super T> javaType, String where, Supplier<? extends @Nullable T> none) {
        return orRefuse(type, (GenericType<T>) GenericType.of(javaType), where, none);
    }

    @Override
    public GenericType<T> getJavaType() {
        return javaType;
    }

    @Override
    public DataType getCqlType() {
        return TYPE;
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable T value, ProtocolVersion protocolVersion) {
        if (isNothing(value)) {
            return null;
        }
        throw new IllegalArgumentException(where + " has a value, but the type on the server has no such field yet: add"
                + " it there (ALTER TYPE) before a value of it is written");
    }

    @Override
    public @Nullable T decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        return none.get();
    }

    @Override
    public String format(@Nullable T value) {
        return String.valueOf(value);
    }

    @Override
    public @Nullable T parse(@Nullable String value) {
        return none.get();
    }

    /** What a null may have been read as. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value.getClass().isArray() && Array.getLength(value) == 0);
    }
}
