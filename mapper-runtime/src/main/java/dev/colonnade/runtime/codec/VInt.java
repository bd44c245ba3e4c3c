package dev.colonnade.runtime.codec;

import java.nio.ByteBuffer;

/**
 * The lengths before the elements of a vector: the unsigned vint of the native protocol (version 5, section 3), whose
 * first byte begins with as many ones as bytes follow.
 */
final class VInt {
    private VInt() {}

    /** How many bytes a length takes: seven bits of it go into each. */
    static int size(int value) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(value | 1);
        return (bits + 6) / 7;
    }

    static void put(int value, ByteBuffer target) {
        int size = size(value);
        int ones = (0xFF00 >> (size - 1)) & 0xFF;
        long bits = value & 0xFFFFFFFFL;
        target.put((byte) (ones | (bits >>> ((size - 1) * Byte.SIZE))));
        for (int i = size - 2; i >= 0; i--) {
            target.put((byte) (bits >>> (i * Byte.SIZE)));
        }
    }

    /** Reads a length; one that no buffer has is -1. */
    static int next(ByteBuffer source) {
        byte first = source.get();
        int following = Math.min(Integer.numberOfLeadingZeros(~first << (Integer.SIZE - Byte.SIZE)), Byte.SIZE);
        long value = following == Byte.SIZE ? 0 : first & (0xFF >> following);
        for (int i = 0; i < following; i++) {
            value = (value << Byte.SIZE) | (source.get() & 0xFF);
        }
        return value >>> (Integer.SIZE - 1) == 0 ? (int) value : -1;
    }
}
