package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.codec.PrimitiveBooleanCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveByteCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveDoubleCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveFloatCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveLongCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveShortCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import java.util.List;

/**
 * A primitive of Java that the driver has a codec for.
 *
 * @param type what every codec of it is
 * @param own the driver's own codec
 * @param size how many bytes that one writes
 */
record PrimitiveKind(Class<?> type, TypeCodec<?> own, int size) {
    private static final List<PrimitiveKind> ALL = List.of(
            new PrimitiveKind(PrimitiveBooleanCodec.class, TypeCodecs.BOOLEAN, 1),
            new PrimitiveKind(PrimitiveByteCodec.class, TypeCodecs.TINYINT, Byte.BYTES),
            new PrimitiveKind(PrimitiveShortCodec.class, TypeCodecs.SMALLINT, Short.BYTES),
            new PrimitiveKind(PrimitiveIntCodec.class, TypeCodecs.INT, Integer.BYTES),
            new PrimitiveKind(PrimitiveLongCodec.class, TypeCodecs.BIGINT, Long.BYTES),
            new PrimitiveKind(PrimitiveFloatCodec.class, TypeCodecs.FLOAT, Float.BYTES),
            new PrimitiveKind(PrimitiveDoubleCodec.class, TypeCodecs.DOUBLE, Double.BYTES));

    /** How to write a field by a codec of a primitive. */
    @SuppressWarnings("unchecked")
    static <T> PartWriter<T> writer(CompositeCodec<T> composite, int position, TypeCodec<?> codec) {
        PrimitiveKind kind = ALL.stream()
                .filter(each -> each.type.isInstance(codec))
                .findFirst()
                .orElseThrow();
        PrimitiveWriter<T> writer = new PrimitiveWriter<>(composite, position, kind.size);
        return codec == kind.own ? writer : new ForeignPrimitiveWriter<>(writer, kind.own, (TypeCodec<Object>) codec);
    }
}
