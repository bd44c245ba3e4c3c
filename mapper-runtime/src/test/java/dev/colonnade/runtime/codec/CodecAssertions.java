package dev.colonnade.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares our codecs with the driver's. */
final class CodecAssertions {
    static final ProtocolVersion V5 = ProtocolVersion.DEFAULT;

    private CodecAssertions() {}

    /** Finds a codec as it is found for a column {@code t.c} of a session without codecs of the user's. */
    static <C> C ours(CodecFinder<C> finder, DataType type) {
        return finder.find(type, CodecRegistry.DEFAULT, "t.c");
    }

    /** What a codec reads of what it has written. */
    static <T> @Nullable T there(TypeCodec<T> codec, @Nullable T value) {
        return codec.decode(codec.encode(value, V5), V5);
    }

    static ByteBuffer bytes(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length);
        for (int value : values) {
            bytes.put((byte) value);
        }
        return bytes.flip();
    }

    /** The forms that a buffer can have: of the heap or not, at any offset, not to be written. */
    static List<ByteBuffer> forms(ByteBuffer bytes) {
        ByteBuffer offset = ByteBuffer.allocate(bytes.remaining() + 7).position(3);
        offset.put(bytes.duplicate()).flip().position(3);
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.remaining());
        direct.put(bytes.duplicate()).flip();
        return List.of(bytes, offset, offset.slice(), direct, bytes.asReadOnlyBuffer());
    }

    static <T> void assertSame(TypeCodec<T> ours, TypeCodec<T> theirs, @Nullable T value) {
        ByteBuffer expected = theirs.encode(value, V5);
        assertThat(ours.encode(value, V5)).isEqualTo(expected);
        if (expected != null) {
            for (ByteBuffer form : forms(expected)) {
                int position = form.position();
                assertThat(ours.decode(form, V5)).isEqualTo(theirs.decode(expected, V5));
                assertThat(form.position()).isEqualTo(position);
            }
        }
        assertThat(ours.format(value)).isEqualTo(theirs.format(value));
        assertThat(ours.parse(theirs.format(value))).isEqualTo(theirs.parse(theirs.format(value)));
        assertThat(ours.getJavaType()).isEqualTo(theirs.getJavaType());
    }
}
