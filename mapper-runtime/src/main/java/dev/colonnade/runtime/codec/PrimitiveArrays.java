package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.ListType;
import com.datastax.oss.driver.api.core.type.VectorType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.util.List;

/** The codecs of arrays of primitives, which are lists or vectors. */
final class PrimitiveArrays {
    private PrimitiveArrays() {}

    static <A, E> CodecFinder<TypeCodec<A>> of(ArrayKind<A, E> kind) {
        CodecFinder<TypeCodec<E>> element = Codecs.of(kind.elementType());
        CodecFinder<TypeCodec<List<E>>> list = Lists.list(element);
        GenericType<A> javaType = GenericType.of(kind.arrayType());
        return (type, registry, where) -> {
            if (type == Absent.TYPE) {
                return Absent.orRefuse(type, javaType, where, () -> kind.make(0));
            }
            return Registries.exact(type, registry, javaType).orElseGet(() -> {
                TypeCodec<A> boxed = new ConvertedCodec<>(
                        list.find(type, registry, where), javaType, Conversion.of(kind::toList, kind::toArray), where);
                return Registries.isDrivers(registry) && element.find(elementType(type), registry, where) == kind.own()
                        ? direct(type, kind, boxed)
                        : boxed;
            });
        };
    }

    private static <A> TypeCodec<A> direct(DataType type, ArrayKind<A, ?> kind, TypeCodec<A> boxed) {
        return type instanceof VectorType vector
                ? new PrimitiveVectorCodec<>(boxed, kind, VectorLayout.of(vector))
                : new PrimitiveArrayCodec<>(boxed, kind);
    }

    private static DataType elementType(DataType type) {
        return type instanceof VectorType vector ? vector.getElementType() : ((ListType) type).getElementType();
    }
}
