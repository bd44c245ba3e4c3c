package dev.colonnade.cql.type;

import java.util.Locale;

/**
 * A type that is built into the server.
 *
 * @since 0.1.0
 */
public enum NativeType implements CqlType {
    /** A signed integer of 64 bits. */
    BIGINT,
    /** True or false. */
    BOOLEAN,
    /** A day without a time zone. */
    DATE,
    /** A floating-point number of 64 bits. */
    DOUBLE,
    /** A floating-point number of 32 bits. */
    FLOAT,
    /** A signed integer of 32 bits. */
    INT,
    /** A string of any length in UTF-8. */
    TEXT,
    /** A moment, to the millisecond. */
    TIMESTAMP,
    /** A UUID of any version. */
    UUID;

    @Override
    public String cql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
