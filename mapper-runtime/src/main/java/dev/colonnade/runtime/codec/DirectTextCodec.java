package dev.colonnade.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Text, as the driver's own codec reads and writes it, but with the conversions that the JVM has built in instead of a
 * {@code CharsetEncoder}. Those replace what is malformed where the driver refuses it, so a replacement sends the value
 * to the driver's codec.
 */
final class DirectTextCodec implements TypeCodec<String> {
    static final DirectTextCodec INSTANCE = new DirectTextCodec();

    private static final char REPLACEMENT = '\uFFFD';

    private DirectTextCodec() {}

    @Override
    public GenericType<String> getJavaType() {
        return TypeCodecs.TEXT.getJavaType();
    }

    @Override
    public DataType getCqlType() {
        return TypeCodecs.TEXT.getCqlType();
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable String value, ProtocolVersion protocolVersion) {
        if (value == null) {
            return null;
        }
        byte[] bytes = value.getBytes(UTF_8);
        return hasQuestionMark(bytes) && hasLoneSurrogate(value)
                ? TypeCodecs.TEXT.encode(value, protocolVersion)
                : ByteBuffer.wrap(bytes);
    }

    @Override
    public @Nullable String decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null) {
            return null;
        }
        if (!bytes.hasArray()) {
            return TypeCodecs.TEXT.decode(bytes, protocolVersion);
        }
        String value = new String(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), UTF_8);
        return value.indexOf(REPLACEMENT) < 0 ? value : TypeCodecs.TEXT.decode(bytes, protocolVersion);
    }

    @Override
    public String format(@Nullable String value) {
        return TypeCodecs.TEXT.format(value);
    }

    @Override
    public @Nullable String parse(@Nullable String value) {
        return TypeCodecs.TEXT.parse(value);
    }

    /** What cannot be encoded becomes a question mark. */
    private static boolean hasQuestionMark(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '?') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLoneSurrogate(String value) {
        return value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
