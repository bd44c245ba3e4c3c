package dev.colonnade.runtime.codec;

/** How large a collection is made for what a message says that it has. */
final class Capacity {
    /** A damaged message may say anything: a collection grows by itself where it really has more. */
    private static final int LARGEST = 1 << 16;

    private Capacity() {}

    /** Enough for the elements of a list. */
    static int ofList(int count) {
        return Math.max(0, Math.min(count, LARGEST));
    }

    /** Enough for a hash table not to grow while the elements are added, with the usual load of three quarters. */
    static int ofTable(int count) {
        return (int) (ofList(count) / 0.75f) + 1;
    }
}
