package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Text, in UTF-8. What is ASCII, as most is, needs no bytes of its own in between. */
final class TextElements extends Elements<String> {
    private static final int END_OF_ONE_BYTE = 0x80;
    private static final int END_OF_TWO_BYTES = 0x800;
    private static final int THREE_BYTES = 3;

    @Override
    boolean isInPlace() {
        return true;
    }

    @Override
    @Nullable
    Object prepare(@Nullable String element, ProtocolVersion protocolVersion) {
        return element;
    }

    @Override
    int size(Object prepared) {
        String text = (String) prepared;
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += size(text.charAt(i));
        }
        return size;
    }

    /** Half of a pair of surrogates has half of the pair's four bytes; one alone has none, and is refused when put. */
    private static int size(char c) {
        if (c < END_OF_ONE_BYTE) {
            return 1;
        }
        return c < END_OF_TWO_BYTES || Character.isSurrogate(c) ? 2 : THREE_BYTES;
    }

    @Override
    void put(Object prepared, int size, ByteBuffer target) {
        String text = (String) prepared;
        if (size == text.length()) {
            putAscii(text, target);
        } else {
            target.put(DirectTextCodec.bytes(text));
        }
    }

    @Override
    String decode(ByteBuffer source, int length, ProtocolVersion protocolVersion) {
        return DirectTextCodec.string(source, length, protocolVersion);
    }

    /** By the method that cuts off the upper half of each character, for which it is deprecated: here it is zero. */
    @SuppressWarnings("deprecation")
    private static void putAscii(String text, ByteBuffer target) {
        int at = target.position();
        text.getBytes(0, text.length(), target.array(), target.arrayOffset() + at);
        target.position(at + text.length());
    }
}
