package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.TupleType;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.MappingException;
import java.util.List;

/**
 * What the generated codecs of tuples share. Components that the record does not have are passed over when read and
 * null when written.
 *
 * @param <T> the Java type
 * @since 0.1.0
 */
public abstract non-sealed class TupleCodec<T> extends CompositeCodec<T> {
    private final TupleType type;

    /**
     * Makes a codec.
     *
     * @param type the type as the server has it
     * @param javaType the record
     * @param registry where its components' codecs are found
     */
    protected TupleCodec(TupleType type, Class<T> javaType, CodecRegistry registry) {
        super(type, type.getComponentTypes().size(), javaType, registry);
        this.type = type;
    }

    /**
     * Makes generated codecs.
     *
     * @param <T> the Java type
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Factory<T> {
        /**
         * Makes a codec.
         *
         * @param type the type as the server has it
         * @param registry where its components' codecs are found
         * @return the codec
         * @throws MappingException if the type is not as the record says
         */
        TypeCodec<T> create(TupleType type, CodecRegistry registry);
    }

    /**
     * Finds the codec of a component.
     *
     * @param position the component's position, from 0
     * @param finder how to find it
     * @param <C> the codec
     * @return the codec
     * @throws MappingException if the type has fewer components, or that one's CQL type has no codec for the Java type
     */
    @Override
    protected final <C extends TypeCodec<?>> C codec(int position, CodecFinder<C> finder) {
        List<DataType> components = type.getComponentTypes();
        if (position >= components.size()) {
            throw new MappingException(
                    getJavaType() + " has more components than the " + components.size() + " of "
                            + type.asCql(false, true) + " on the server: make it as long",
                    null);
        }
        try {
            return use(
                    finder.find(components.get(position), registry(), getJavaType() + "[" + position + "]"), position);
        } catch (CodecNotFoundException e) {
            throw new MappingException(
                    "The component " + (position + 1) + " of " + getJavaType() + " is a " + e.getJavaType() + ", but "
                            + components.get(position).asCql(true, true)
                            + " on the server: change the Java type, or the table",
                    e);
        }
    }

    @Override
    final TypeCodec<?> own(CodecRegistry registry) {
        return registry.codecFor(type, GenericType.TUPLE_VALUE);
    }
}
