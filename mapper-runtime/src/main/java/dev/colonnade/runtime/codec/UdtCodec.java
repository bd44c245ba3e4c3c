package dev.colonnade.runtime.codec;

import static java.util.stream.Collectors.joining;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.MappingException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the generated codecs of user-defined types share. Programs of several versions may share a type: fields that the
 * class does not know are passed over when read and null when written; fields that the server does not have yet are
 * null when read, and writing another value to one is an {@link IllegalArgumentException}.
 *
 * @param <T> the Java type
 * @since 0.1.0
 */
public abstract non-sealed class UdtCodec<T> extends CompositeCodec<T> {
    private final UserDefinedType type;
    private final List<String> absent = new ArrayList<>();

    /**
     * Makes a codec.
     *
     * @param type the type as the server has it
     * @param javaType the class
     * @param registry where its fields' codecs are found
     */
    protected UdtCodec(UserDefinedType type, Class<T> javaType, CodecRegistry registry) {
        super(type, type.getFieldTypes().size(), javaType, registry);
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
         * @param registry where its fields' codecs are found
         * @return the codec
         * @throws MappingException if the type is not as the class says
         */
        TypeCodec<T> create(UserDefinedType type, CodecRegistry registry);
    }

    /**
     * Finds a field.
     *
     * @param name its name, as the server keeps it
     * @return its position, from 0; one behind those of the server's fields if the server does not have it
     */
    protected final int position(String name) {
        int position = type.firstIndexOf(CqlIdentifier.fromInternal(name));
        if (position >= 0) {
            return position;
        }
        absent.add(name);
        return type.getFieldTypes().size() + absent.size() - 1;
    }

    /**
     * Finds the codec of a field.
     *
     * @param position the field's position
     * @param finder how to find it
     * @param <C> the codec
     * @return the codec
     * @throws MappingException if the field's CQL type has no codec for the Java type, or the server does not have the
     *     field, which is a primitive and cannot be null
     */
    @Override
    protected final <C extends TypeCodec<?>> C codec(int position, CodecFinder<C> finder) {
        int missing = position - type.getFieldTypes().size();
        if (missing >= 0) {
            return use(codecOfAbsent(absent.get(missing), finder), position);
        }
        String name = type.getFieldNames().get(position).asInternal();
        DataType fieldType = type.getFieldTypes().get(position);
        try {
            return use(finder.find(fieldType, registry(), where(name)), position);
        } catch (CodecNotFoundException e) {
            throw new MappingException(
                    "The field " + name + " of " + getJavaType() + " is a " + e.getJavaType()
                            + ", but " + fieldType.asCql(true, true)
                            + " on the server: change the Java type, or the type "
                            + type.getName(),
                    e);
        }
    }

    private <C> C codecOfAbsent(String name, CodecFinder<C> finder) {
        try {
            return finder.find(Absent.TYPE, registry(), where(name));
        } catch (CodecNotFoundException e) {
            String names =
                    type.getFieldNames().stream().map(CqlIdentifier::asInternal).collect(joining(", "));
            throw new MappingException(
                    getJavaType() + " has a field " + name + " that cannot be null, but the type " + type.getName()
                            + " on the server has only " + names
                            + ": add it there (ALTER TYPE), or declare the boxed type",
                    e);
        }
    }

    private String where(String field) {
        return type.getName().asInternal() + "." + field;
    }

    @Override
    final TypeCodec<?> own(CodecRegistry registry) {
        return registry.codecFor(type, GenericType.UDT_VALUE);
    }
}
