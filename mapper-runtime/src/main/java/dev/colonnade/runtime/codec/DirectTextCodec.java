package dev.colonnade.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Text, as the driver's own codec reads and writes it, but with the conversions that the JVM has built in instead of a
 * {@code CharsetEncoder}. Those replace what is malformed where the driver refuses it, so a replacement sends the value
 * to the driver's codec.
 */
final class DirectTextCodec extends DirectCodec<String> {
    static final DirectTextCodec INSTANCE = new DirectTextCodec();

    private static final char REPLACEMENT = '\uFFFD';

    private DirectTextCodec() {
        super(TypeCodecs.TEXT);
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable String value, ProtocolVersion protocolVersion) {
        return value == null ? null : ByteBuffer.wrap(bytes(value));
    }

    @Override
    public @Nullable String decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        return bytes == null ? null : string(bytes, bytes.remaining(), protocolVersion);
    }

    /** A text's bytes; the driver's codec refuses what has none. */
    static byte[] bytes(String value) {
        byte[] bytes = value.getBytes(UTF_8);
        if (hasQuestionMark(bytes) && hasLoneSurrogate(value)) {
            TypeCodecs.TEXT.encode(value, ProtocolVersion.DEFAULT);
        }
        return bytes;
    }

    /** The text of the next bytes; the driver's codec refuses what is none. */
    static String string(ByteBuffer source, int length, ProtocolVersion protocolVersion) {
        if (source.hasArray()) {
            String value = new String(source.array(), source.arrayOffset() + source.position(), length, UTF_8);
            if (value.indexOf(REPLACEMENT) < 0) {
                return value;
            }
        }
        return TypeCodecs.TEXT.decode(source.slice(source.position(), length), protocolVersion);
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
