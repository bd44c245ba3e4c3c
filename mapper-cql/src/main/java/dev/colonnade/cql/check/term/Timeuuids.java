package dev.colonnade.cql.check.term;

import java.util.OptionalLong;
import java.util.UUID;

/** The moments in UUIDs of version 1, as the server counts them (Cassandra: {@code TimeUUID}). */
final class Timeuuids {
    /** When their calendar begins, 1582-10-15, in milliseconds since 1970. */
    private static final long FIRST = -12_219_292_800_000L;

    private static final int PER_MILLI = 10_000;
    /** The bits that the version leaves to a moment, of which the server lets it have one more. */
    private static final int BITS = 61;

    private Timeuuids() {}

    /** When a UUID was made, in milliseconds since 1970; empty if it does not say so. */
    static OptionalLong millis(String uuid) {
        UUID read = UUID.fromString(uuid);
        return read.version() == 1
                ? OptionalLong.of(Math.floorDiv(read.timestamp(), PER_MILLI) + FIRST)
                : OptionalLong.empty();
    }

    /**
     * Whether the server makes a timeuuid of a moment that it then takes for one.
     *
     * @param millis the moment, in milliseconds since 1970
     * @param last whether it makes the last of the moment, not the first
     */
    static boolean canBeOf(long millis, boolean last) {
        long count = (millis - FIRST) * PER_MILLI + (last ? PER_MILLI - 1 : 0);
        return count >>> BITS == 0;
    }
}
