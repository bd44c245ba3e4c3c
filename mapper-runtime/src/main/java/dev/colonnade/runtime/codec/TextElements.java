package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import java.nio.ByteBuffer;

/** Text. What is ASCII, as most is, is put as it stands: it needs no bytes of its own in between. */
final class TextElements extends Elements<String> {
    private static final int ASCII_END = 0x80;

    /** {@return the text itself, or its bytes if it is not ASCII} */
    @Override
    Object encode(String element, ProtocolVersion protocolVersion) {
        return isAscii(element) ? element : DirectTextCodec.bytes(element);
    }

    @Override
    int size(Object encoded) {
        return encoded instanceof String ascii ? ascii.length() : ((byte[]) encoded).length;
    }

    @Override
    void put(Object encoded, ByteBuffer target) {
        if (encoded instanceof String ascii) {
            putAscii(ascii, target);
        } else {
            target.put((byte[]) encoded);
        }
    }

    @Override
    String decode(ByteBuffer source, int length, ProtocolVersion protocolVersion) {
        return DirectTextCodec.string(source, length, protocolVersion);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    /** By the method that cuts off the upper half of each character, for which it is deprecated: here it is zero. */
    @SuppressWarnings("deprecation")
    private static void putAscii(String text, ByteBuffer target) {
        int at = target.position();
        text.getBytes(0, text.length(), target.array(), target.arrayOffset() + at);
        target.position(at + text.length());
    }
}
