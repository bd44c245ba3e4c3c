package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.data.CqlVector;
import com.datastax.oss.driver.api.core.type.TupleType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveBooleanCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveByteCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveDoubleCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveFloatCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveLongCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveShortCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.annotations.Converter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BiFunction;

/**
 * The finders that generated code composes: {@code mapOf(of(String.class), listOf(udt(Location.class, …)))}.
 *
 * <p>A codec that the user registered on the session comes first, then the driver's own, then ours, for classes that
 * the driver has none for. A value in a row that the Java type does not have is a
 * {@link dev.colonnade.MappingException}, a value of Java that the CQL type does not have an
 * {@link IllegalArgumentException}: nothing is cut off or left out.
 *
 * <p>Null and empty: a null is null in Java, but an empty collection or array where it is one, and an empty
 * {@code Optional}. A null collection is written as null, which Cassandra takes for an empty one. No element of a
 * collection, array or vector is null, and a vector has no empty form.
 *
 * @since 0.1.0
 */
public final class Codecs {
    private Codecs() {}

    /**
     * The codec of a class: the registry's, else a built-in one.
     *
     * @param type the Java type
     * @param <T> the Java type
     * @return its finder
     */
    public static <T> CodecFinder<TypeCodec<T>> of(Class<T> type) {
        return otherwise(GenericType.of(type), BuiltIns.of(type));
    }

    /**
     * The registry's codec for a type.
     *
     * @param type the Java type
     * @param <T> the Java type
     * @return its finder
     */
    public static <T> CodecFinder<TypeCodec<T>> of(GenericType<T> type) {
        return otherwise(type, (cqlType, registry, where) -> Absent.orRefuse(cqlType, type, where, () -> null));
    }

    /** {@return the finder for byte without boxing} */
    public static CodecFinder<PrimitiveByteCodec> primitiveByte() {
        return primitive(Byte.class, PrimitiveByteCodec.class, PrimitiveAdapter.OfByte::new);
    }

    /** {@return the finder for short without boxing} */
    public static CodecFinder<PrimitiveShortCodec> primitiveShort() {
        return primitive(Short.class, PrimitiveShortCodec.class, PrimitiveAdapter.OfShort::new);
    }

    /** {@return the finder for int without boxing} */
    public static CodecFinder<PrimitiveIntCodec> primitiveInt() {
        return primitive(Integer.class, PrimitiveIntCodec.class, PrimitiveAdapter.OfInt::new);
    }

    /** {@return the finder for long without boxing} */
    public static CodecFinder<PrimitiveLongCodec> primitiveLong() {
        return primitive(Long.class, PrimitiveLongCodec.class, PrimitiveAdapter.OfLong::new);
    }

    /** {@return the finder for boolean without boxing} */
    public static CodecFinder<PrimitiveBooleanCodec> primitiveBoolean() {
        return primitive(Boolean.class, PrimitiveBooleanCodec.class, PrimitiveAdapter.OfBoolean::new);
    }

    /** {@return the finder for double without boxing} */
    public static CodecFinder<PrimitiveDoubleCodec> primitiveDouble() {
        return primitive(Double.class, PrimitiveDoubleCodec.class, PrimitiveAdapter.OfDouble::new);
    }

    /** {@return the finder for float without boxing} */
    public static CodecFinder<PrimitiveFloatCodec> primitiveFloat() {
        return primitive(Float.class, PrimitiveFloatCodec.class, PrimitiveAdapter.OfFloat::new);
    }

    /**
     * The codec of a list, or of a vector as one.
     *
     * @param element finds its elements' codec
     * @param <E> its elements
     * @return its finder
     */
    public static <E> CodecFinder<TypeCodec<List<E>>> listOf(CodecFinder<TypeCodec<E>> element) {
        return Lists.list(element);
    }

    /**
     * The codec of a list as a collection.
     *
     * @param element finds its elements' codec
     * @param <E> its elements
     * @return its finder
     */
    public static <E> CodecFinder<TypeCodec<Collection<E>>> collectionOf(CodecFinder<TypeCodec<E>> element) {
        return Lists.collection(element);
    }

    /**
     * The codec of a set, which keeps the order of what is read.
     *
     * @param element finds its elements' codec
     * @param <E> its elements
     * @return its finder
     */
    public static <E> CodecFinder<TypeCodec<Set<E>>> setOf(CodecFinder<TypeCodec<E>> element) {
        return SetsAndMaps.set(element);
    }

    /**
     * The codec of a set in the natural order of Java.
     *
     * @param element finds its elements' codec
     * @param <E> its elements
     * @return its finder
     */
    public static <E> CodecFinder<TypeCodec<SortedSet<E>>> sortedSetOf(CodecFinder<TypeCodec<E>> element) {
        return SetsAndMaps.sortedSet(element);
    }

    /**
     * The codec of a vector.
     *
     * @param element finds its elements' codec
     * @param <E> its elements
     * @return its finder
     */
    public static <E> CodecFinder<TypeCodec<CqlVector<E>>> vectorOf(CodecFinder<TypeCodec<E>> element) {
        return Lists.vector(element);
    }

    /**
     * The codec of a map, which keeps the order of what is read.
     *
     * @param key finds its keys' codec
     * @param value finds its values' codec
     * @param <K> its keys
     * @param <V> its values
     * @return its finder
     */
    public static <K, V> CodecFinder<TypeCodec<Map<K, V>>> mapOf(
            CodecFinder<TypeCodec<K>> key, CodecFinder<TypeCodec<V>> value) {
        return SetsAndMaps.map(key, value);
    }

    /**
     * The codec of a map in the natural order of Java.
     *
     * @param key finds its keys' codec
     * @param value finds its values' codec
     * @param <K> its keys
     * @param <V> its values
     * @return its finder
     */
    public static <K, V> CodecFinder<TypeCodec<SortedMap<K, V>>> sortedMapOf(
            CodecFinder<TypeCodec<K>> key, CodecFinder<TypeCodec<V>> value) {
        return SetsAndMaps.sortedMap(key, value);
    }

    /** {@return the finder for an array of booleans, a list or a vector, without boxing} */
    public static CodecFinder<TypeCodec<boolean[]>> booleans() {
        return PrimitiveArrays.of(ArrayKind.BOOLEANS);
    }

    /** {@return the finder for an array of shorts, a list or a vector, without boxing} */
    public static CodecFinder<TypeCodec<short[]>> shorts() {
        return PrimitiveArrays.of(ArrayKind.SHORTS);
    }

    /** {@return the finder for an array of ints, a list or a vector, without boxing} */
    public static CodecFinder<TypeCodec<int[]>> ints() {
        return PrimitiveArrays.of(ArrayKind.INTS);
    }

    /** {@return the finder for an array of longs, a list or a vector, without boxing} */
    public static CodecFinder<TypeCodec<long[]>> longs() {
        return PrimitiveArrays.of(ArrayKind.LONGS);
    }

    /** {@return the finder for an array of floats, a list or a vector, without boxing} */
    public static CodecFinder<TypeCodec<float[]>> floats() {
        return PrimitiveArrays.of(ArrayKind.FLOATS);
    }

    /** {@return the finder for an array of doubles, a list or a vector, without boxing} */
    public static CodecFinder<TypeCodec<double[]>> doubles() {
        return PrimitiveArrays.of(ArrayKind.DOUBLES);
    }

    /**
     * The codec of a value that may be missing: a null is empty, and never reaches the value's own codec.
     *
     * @param value finds the value's codec
     * @param <T> the value
     * @return its finder
     */
    public static <T> CodecFinder<TypeCodec<Optional<T>>> optionalOf(CodecFinder<TypeCodec<T>> value) {
        return (type, registry, where) -> new OptionalCodec<>(value.find(type, registry, where));
    }

    /**
     * The codec of what a converter makes of values. A null never reaches the converter: it is null on both sides. A
     * collection that is kept is read as an empty one, not as null, and that does reach it.
     *
     * @param type the Java type
     * @param converter the converter
     * @param target finds the codec of what is kept
     * @param <J> the Java type
     * @param <C> what is kept
     * @return its finder
     */
    public static <J, C> CodecFinder<TypeCodec<J>> converted(
            Class<J> type, Converter<J, C> converter, CodecFinder<TypeCodec<C>> target) {
        return converted(GenericType.of(type), converter, target);
    }

    /**
     * The codec of what a converter makes of values, as {@link #converted(Class, Converter, CodecFinder)}.
     *
     * @param type the Java type
     * @param converter the converter
     * @param target finds the codec of what is kept
     * @param <J> the Java type
     * @param <C> what is kept
     * @return its finder
     */
    public static <J, C> CodecFinder<TypeCodec<J>> converted(
            GenericType<J> type, Converter<J, C> converter, CodecFinder<TypeCodec<C>> target) {
        return (cqlType, registry, where) ->
                new ConvertedCodec<>(target.find(cqlType, registry, where), type, converter, where);
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
        return otherwise(
                GenericType.of(type),
                (cqlType, registry, where) -> cqlType instanceof UserDefinedType udt
                        ? generated.create(udt, registry)
                        : Absent.orRefuse(cqlType, GenericType.of(type), where, () -> null));
    }

    /**
     * The codec of a tuple: the user's own if the session has one, else the generated one.
     *
     * @param type the Java type
     * @param generated makes the generated one
     * @param <T> the Java type
     * @return its finder
     */
    public static <T> CodecFinder<TypeCodec<T>> tuple(Class<T> type, TupleCodec.Factory<T> generated) {
        return otherwise(
                GenericType.of(type),
                (cqlType, registry, where) -> cqlType instanceof TupleType tuple
                        ? generated.create(tuple, registry)
                        : Absent.orRefuse(cqlType, GenericType.of(type), where, () -> null));
    }

    private static <T, C> CodecFinder<C> primitive(
            Class<T> boxed, Class<C> codecType, BiFunction<TypeCodec<T>, String, ? extends C> adapter) {
        CodecFinder<TypeCodec<T>> finder = of(boxed);
        return (type, registry, where) -> {
            if (type == Absent.TYPE) {
                throw new CodecNotFoundException(type, GenericType.of(boxed));
            }
            TypeCodec<T> codec = finder.find(type, registry, where);
            return codecType.isInstance(codec) ? codecType.cast(codec) : adapter.apply(codec, where);
        };
    }

    /** What the registry has, or something else. It is asked once for a DAO, so that a miss may cost something. */
    private static <T> CodecFinder<TypeCodec<T>> otherwise(GenericType<T> type, CodecFinder<TypeCodec<T>> other) {
        return (cqlType, registry, where) -> cqlType == Absent.TYPE
                ? other.find(cqlType, registry, where)
                : Registries.registered(cqlType, registry, type)
                        .map(Codecs::direct)
                        .orElseGet(() -> other.find(cqlType, registry, where));
    }

    /** The driver's codec for text is the dearest of all: ours reads and writes the same bytes faster. */
    @SuppressWarnings("unchecked")
    private static <T> TypeCodec<T> direct(TypeCodec<T> codec) {
        return codec == TypeCodecs.TEXT ? (TypeCodec<T>) DirectTextCodec.INSTANCE : codec;
    }
}
