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
import java.util.Arrays;

/** The primitives of Java that the driver has codecs for. */
enum PrimitiveKind {
    BOOLEAN(PrimitiveBooleanCodec.class, TypeCodecs.BOOLEAN, 1),
    BYTE(PrimitiveByteCodec.class, TypeCodecs.TINYINT, Byte.BYTES),
    SHORT(PrimitiveShortCodec.class, TypeCodecs.SMALLINT, Short.BYTES),
    INT(PrimitiveIntCodec.class, TypeCodecs.INT, Integer.BYTES),
    LONG(PrimitiveLongCodec.class, TypeCodecs.BIGINT, Long.BYTES),
    FLOAT(PrimitiveFloatCodec.class, TypeCodecs.FLOAT, Float.BYTES),
    DOUBLE(PrimitiveDoubleCodec.class, TypeCodecs.DOUBLE, Double.BYTES);

    private final Class<?> type;
    private final TypeCodec<?> own;
    private final int size;

    PrimitiveKind(Class<?> type, TypeCodec<?> own, int size) {
        this.type = type;
        this.own = own;
        this.size = size;
    }

    /** How to write a field by a codec of a primitive. */
    @SuppressWarnings("unchecked")
    static <T> PartWriter<T> writer(CompositeCodec<T> composite, int position, TypeCodec<?> codec) {
        PrimitiveKind kind = Arrays.stream(values())
                .filter(each -> each.type.isInstance(codec))
                .findFirst()
                .orElseThrow();
        PrimitiveWriter<T> writer = new PrimitiveWriter<>(composite, position, kind.size);
        return codec == kind.own ? writer : new ForeignPrimitiveWriter<>(writer, kind.own, (TypeCodec<Object>) codec);
    }
}
