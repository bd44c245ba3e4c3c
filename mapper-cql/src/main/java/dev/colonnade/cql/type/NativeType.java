package dev.colonnade.cql.type;

import java.util.Locale;

/**
 * A type that is built into the server.
 *
 * @since 0.1.0
 */
public enum NativeType implements CqlType {
    /** A string of US-ASCII. */
    ASCII,
    /** A signed integer of 64 bits. */
    BIGINT,
    /** Bytes. */
    BLOB,
    /** True or false. */
    BOOLEAN,
    /** A number that is only added to. */
    COUNTER,
    /** A day without a time zone. */
    DATE,
    /** A decimal number of any precision. */
    DECIMAL,
    /** A floating-point number of 64 bits. */
    DOUBLE,
    /** Months, days and nanoseconds. */
    DURATION,
    /** A floating-point number of 32 bits. */
    FLOAT,
    /** An IP address. */
    INET,
    /** A signed integer of 32 bits. */
    INT,
    /** A signed integer of 16 bits. */
    SMALLINT,
    /** A string of any length in UTF-8; {@code varchar} is the same. */
    TEXT,
    /** A time of day, to the nanosecond. */
    TIME,
    /** A moment, to the millisecond. */
    TIMESTAMP,
    /** A UUID of version 1. */
    TIMEUUID,
    /** A signed integer of 8 bits. */
    TINYINT,
    /** A UUID of any version. */
    UUID,
    /** An integer of any size. */
    VARINT;

    private final String cql = name().toLowerCase(Locale.ROOT);

    @Override
    public String cql() {
        return cql;
    }
}
