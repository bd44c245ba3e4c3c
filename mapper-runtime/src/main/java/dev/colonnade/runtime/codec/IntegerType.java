package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import dev.colonnade.MappingException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;

/** The integers of CQL, as a long: what does not fit is an error, and never cut off. */
enum IntegerType {
    TINYINT(Byte.BYTES),
    SMALLINT(Short.BYTES),
    INT(Integer.BYTES),
    BIGINT(Long.BYTES),
    VARINT(Integer.MAX_VALUE);

    private final int bytes;

    IntegerType(int bytes) {
        this.bytes = bytes;
    }

    static Optional<IntegerType> of(DataType type) {
        return Stream.of(values())
                .filter(integer -> integer.type().equals(type))
                .findFirst();
    }

    DataType type() {
        return switch (this) {
            case TINYINT -> DataTypes.TINYINT;
            case SMALLINT -> DataTypes.SMALLINT;
            case INT -> DataTypes.INT;
            case BIGINT -> DataTypes.BIGINT;
            case VARINT -> DataTypes.VARINT;
        };
    }

    /** Whether it has every value of an integer of so many bytes. */
    boolean has(int otherBytes) {
        return bytes >= otherBytes;
    }

    ByteBuffer encode(long value, String where) {
        if (bytes < Long.BYTES && value >> (bytes * Byte.SIZE - 1) != value >> (Long.SIZE - 1)) {
            throw new IllegalArgumentException(
                    where + " is given " + value + ", but a " + type() + " does not go so far");
        }
        return switch (this) {
            case TINYINT -> ByteBuffer.allocate(bytes).put(0, (byte) value);
            case SMALLINT -> ByteBuffer.allocate(bytes).putShort(0, (short) value);
            case INT -> ByteBuffer.allocate(bytes).putInt(0, (int) value);
            case BIGINT -> ByteBuffer.allocate(bytes).putLong(0, value);
            case VARINT -> ByteBuffer.wrap(BigInteger.valueOf(value).toByteArray());
        };
    }

    long decode(ByteBuffer source, String where) {
        int length = source.remaining();
        if (length == 0 || (this != VARINT && length != bytes)) {
            throw new IllegalArgumentException(where + " has " + length + " bytes, which is no " + type());
        }
        int at = source.position();
        return switch (this) {
            case TINYINT -> source.get(at);
            case SMALLINT -> source.getShort(at);
            case INT -> source.getInt(at);
            case BIGINT -> source.getLong(at);
            case VARINT -> varint(source, where);
        };
    }

    private static long varint(ByteBuffer source, String where) {
        byte[] copy = new byte[source.remaining()];
        source.duplicate().get(copy);
        BigInteger value = new BigInteger(copy);
        if (value.bitLength() >= Long.SIZE) {
            throw new MappingException(where + " is " + value + ", which is more than a long goes", null);
        }
        return value.longValue();
    }
}
