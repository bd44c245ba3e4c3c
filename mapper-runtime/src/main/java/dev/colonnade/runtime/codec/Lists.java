package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.data.CqlVector;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.ListType;
import com.datastax.oss.driver.api.core.type.VectorType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.api.core.type.reflect.GenericTypeParameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The codecs of lists and vectors. */
final class Lists {
    private Lists() {}

    static <E> CodecFinder<TypeCodec<List<E>>> list(CodecFinder<TypeCodec<E>> element) {
        return (type, registry, where) -> {
            if (type instanceof ListType list) {
                return list(list, element.find(list.getElementType(), registry, where), registry, where);
            }
            return type instanceof VectorType vector
                    ? listed(vector, element.find(vector.getElementType(), registry, where), registry, where)
                    : Absent.orRefuse(type, List.class, where, ArrayList::new);
        };
    }

    private static <E> TypeCodec<List<E>> list(
            DataType type, TypeCodec<E> element, CodecRegistry registry, String where) {
        return Registries.replaced(type, registry, GenericType.listOf(element.getJavaType()))
                .orElseGet(() -> new DirectCollectionCodec<>(
                        TypeCodecs.listOf(element), element, count -> new ArrayList<>(Capacity.ofList(count)), where));
    }

    /** A vector as a list. */
    private static <E> TypeCodec<List<E>> listed(
            VectorType type, TypeCodec<E> element, CodecRegistry registry, String where) {
        return new ConvertedCodec<>(
                vector(type, element, registry, where),
                GenericType.listOf(element.getJavaType()),
                Conversion.of(
                        CqlVector::newInstance,
                        vector -> new ArrayList<>(vector.stream().toList())),
                where);
    }

    static <E> CodecFinder<TypeCodec<Collection<E>>> collection(CodecFinder<TypeCodec<E>> element) {
        CodecFinder<TypeCodec<List<E>>> list = list(element);
        return (type, registry, where) -> {
            if (!(type instanceof ListType listType)) {
                return Absent.orRefuse(type, Collection.class, where, ArrayList::new);
            }
            GenericType<Collection<E>> javaType = new GenericType<Collection<E>>() {}.where(
                    new GenericTypeParameter<E>() {},
                    element.find(listType.getElementType(), registry, where).getJavaType());
            return Registries.exact(type, registry, javaType)
                    .orElseGet(() -> new ConvertedCodec<>(
                            list.find(type, registry, where),
                            javaType,
                            Conversion.of(Lists::asList, found -> found),
                            where));
        };
    }

    private static <E> List<E> asList(Collection<E> elements) {
        return elements instanceof List<E> list ? list : new ArrayList<>(elements);
    }

    static <E> CodecFinder<TypeCodec<CqlVector<E>>> vector(CodecFinder<TypeCodec<E>> element) {
        return (type, registry, where) -> type instanceof VectorType vector
                ? vector(vector, element.find(vector.getElementType(), registry, where), registry, where)
                : Absent.orRefuse(type, CqlVector.class, where, () -> null);
    }

    private static <E> TypeCodec<CqlVector<E>> vector(
            VectorType type, TypeCodec<E> element, CodecRegistry registry, String where) {
        return Registries.replaced(type, registry, GenericType.vectorOf(element.getJavaType()))
                .orElseGet(() -> new DirectVectorCodec<>(type, element, where));
    }
}
