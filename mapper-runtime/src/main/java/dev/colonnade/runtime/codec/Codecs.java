package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.data.UdtValue;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.ListType;
import com.datastax.oss.driver.api.core.type.MapType;
import com.datastax.oss.driver.api.core.type.SetType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveBooleanCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveDoubleCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveFloatCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveLongCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The finders that generated code composes: {@code mapOf(of(String.class), listOf(udt(Location.class, …)))}.
 *
 * @since 0.1.0
 */
public final class Codecs {
    /** The classes of the driver, of which those of registries are not in its public API. */
    private static final String DRIVER = "com.datastax.oss.driver.";

    private Codecs() {}

    /**
     * The registry's codec for a class.
     *
     * @param type the Java type
     * @param <T> the Java type
     * @return its finder
     */
    public static <T> CodecFinder<TypeCodec<T>> of(Class<T> type) {
        GenericType<T> javaType = GenericType.of(type);
        return (cqlType, registry) -> direct(registry.codecFor(cqlType, javaType));
    }

    /** {@return the finder for int without boxing} */
    public static CodecFinder<PrimitiveIntCodec> primitiveInt() {
        return primitive(Integer.class, PrimitiveIntCodec.class);
    }

    /** {@return the finder for long without boxing} */
    public static CodecFinder<PrimitiveLongCodec> primitiveLong() {
        return primitive(Long.class, PrimitiveLongCodec.class);
    }

    /** {@return the finder for boolean without boxing} */
    public static CodecFinder<PrimitiveBooleanCodec> primitiveBoolean() {
        return primitive(Boolean.class, PrimitiveBooleanCodec.class);
    }

    /** {@return the finder for double without boxing} */
    public static CodecFinder<PrimitiveDoubleCodec> primitiveDouble() {
        return primitive(Double.class, PrimitiveDoubleCodec.class);
    }

    /** {@return the finder for float without boxing} */
    public static CodecFinder<PrimitiveFloatCodec> primitiveFloat() {
        return primitive(Float.class, PrimitiveFloatCodec.class);
    }

    /**
     * The codec of a list.
     *
     * @param element finds its elements' codec
     * @param <E> its elements
     * @return its finder
     */
    public static <E> CodecFinder<TypeCodec<List<E>>> listOf(CodecFinder<TypeCodec<E>> element) {
        return (type, registry) -> {
            if (type instanceof ListType list) {
                TypeCodec<E> found = element.find(list.getElementType(), registry);
                return replaced(type, registry, GenericType.listOf(found.getJavaType()))
                        .orElseGet(() -> new DirectCollectionCodec<>(
                                TypeCodecs.listOf(found), found, count -> new ArrayList<>(Capacity.ofList(count))));
            }
            throw new CodecNotFoundException(type, GenericType.of(List.class));
        };
    }

    /**
     * The codec of a set.
     *
     * @param element finds its elements' codec
     * @param <E> its elements
     * @return its finder
     */
    public static <E> CodecFinder<TypeCodec<Set<E>>> setOf(CodecFinder<TypeCodec<E>> element) {
        return (type, registry) -> {
            if (type instanceof SetType set) {
                TypeCodec<E> found = element.find(set.getElementType(), registry);
                return replaced(type, registry, GenericType.setOf(found.getJavaType()))
                        .orElseGet(() -> new DirectCollectionCodec<>(
                                TypeCodecs.setOf(found), found, count -> new LinkedHashSet<>(Capacity.ofTable(count))));
            }
            throw new CodecNotFoundException(type, GenericType.of(Set.class));
        };
    }

    /**
     * The codec of a map.
     *
     * @param key finds its keys' codec
     * @param value finds its values' codec
     * @param <K> its keys
     * @param <V> its values
     * @return its finder
     */
    public static <K, V> CodecFinder<TypeCodec<Map<K, V>>> mapOf(
            CodecFinder<TypeCodec<K>> key, CodecFinder<TypeCodec<V>> value) {
        return (type, registry) -> {
            if (type instanceof MapType map) {
                TypeCodec<K> foundKey = key.find(map.getKeyType(), registry);
                TypeCodec<V> foundValue = value.find(map.getValueType(), registry);
                return replaced(type, registry, GenericType.mapOf(foundKey.getJavaType(), foundValue.getJavaType()))
                        .orElseGet(() -> new DirectMapCodec<>(foundKey, foundValue));
            }
            throw new CodecNotFoundException(type, GenericType.of(Map.class));
        };
    }

    /**
     * The codec of a user-defined type: the user's own if the session has one, else the generated one.
     *
     * @param type the Java type
     * @param generated makes the generated one
     * @param <T> the Java type
     * @return its finder
     */
    public static <T> CodecFinder<TypeCodec<T>> udt(Class<T> type, UdtCodec.Factory<T> generated) {
        GenericType<T> javaType = GenericType.of(type);
        return (cqlType, registry) -> {
            try {
                return registry.codecFor(cqlType, javaType);
            } catch (CodecNotFoundException e) {
                if (cqlType instanceof UserDefinedType udt) {
                    return generated.create(udt, registry);
                }
                throw e;
            }
        };
    }

    private static <T, C> CodecFinder<C> primitive(Class<T> boxed, Class<C> codecType) {
        GenericType<T> javaType = GenericType.of(boxed);
        return (type, registry) -> {
            TypeCodec<T> codec = registry.codecFor(type, javaType);
            if (!codecType.isInstance(codec)) {
                throw new CodecNotFoundException(type, javaType);
            }
            return codecType.cast(codec);
        };
    }

    /**
     * The codec of a registry that is not the driver's own, and may answer with another one for a collection. The
     * driver's own lets nobody replace its collections, and has none of our user-defined types.
     */
    private static <T> Optional<TypeCodec<T>> replaced(DataType type, CodecRegistry registry, GenericType<T> javaType) {
        if (registry.getClass().getName().startsWith(DRIVER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(registry.codecFor(type, javaType));
        } catch (CodecNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The driver's codec for text is the dearest of all: ours reads and writes the same bytes faster. */
    @SuppressWarnings("unchecked")
    private static <T> TypeCodec<T> direct(TypeCodec<T> codec) {
        return codec == TypeCodecs.TEXT ? (TypeCodec<T>) DirectTextCodec.INSTANCE : codec;
    }

    /** The driver's own value of a user-defined type, for the text forms that only logs need. */
    static TypeCodec<UdtValue> udtValue(DataType type, CodecRegistry registry) {
        return registry.codecFor(type, GenericType.UDT_VALUE);
    }
}
