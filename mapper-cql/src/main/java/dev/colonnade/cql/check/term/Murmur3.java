package dev.colonnade.cql.check.term;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The hash that tokens are made of: the first half of MurmurHash3 for 128 bits, which takes the bytes after the last
 * whole block for signed ones (Cassandra: {@code MurmurHash.hash3_x64_128}).
 */
final class Murmur3 {
    private static final int BLOCK = 16;
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;

    private Murmur3() {}

    static long hash(byte[] bytes) {
        ByteBuffer blocks = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long h1 = 0;
        long h2 = 0;
        while (blocks.remaining() >= BLOCK) {
            h1 ^= mixFirst(blocks.getLong());
            h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
            h2 ^= mixSecond(blocks.getLong());
            h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
        }
        int rest = blocks.position();
        h1 ^= mixFirst(signed(bytes, rest));
        h2 ^= mixSecond(signed(bytes, rest + BLOCK / 2));
        h1 ^= bytes.length;
        h2 ^= bytes.length;
        h1 += h2;
        h2 += h1;
        return mixLast(h1) + mixLast(h2);
    }

    private static long signed(byte[] bytes, int start) {
        long word = 0;
        for (int i = start; i < bytes.length && i < start + BLOCK / 2; i++) {
            word ^= (long) bytes[i] << (8 * (i - start));
        }
        return word;
    }

    private static long mixFirst(long word) {
        return Long.rotateLeft(word * C1, 31) * C2;
    }

    private static long mixSecond(long word) {
        return Long.rotateLeft(word * C2, 33) * C1;
    }

    private static long mixLast(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
