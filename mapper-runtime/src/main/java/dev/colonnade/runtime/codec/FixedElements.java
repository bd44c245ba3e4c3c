package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Elements of one size, as the driver's own codecs read and write them. Each is a class of its own, so that the JVM
 * knows what it calls.
 *
 * @param <E> the elements
 */
abstract sealed class FixedElements<E> extends Elements<E> {
    private static final List<FixedElements<?>> ALL = List.of(
            new Ints(), new Longs(), new Doubles(), new Floats(), new Booleans(), new Uuids(), new Timestamps());

    private final TypeCodec<E> codec;
    private final int size;

    private FixedElements(TypeCodec<E> codec, int size) {
        this.codec = codec;
        this.size = size;
    }

    /** How to read and write the elements of a codec, if it is one of these. */
    @SuppressWarnings("unchecked")
    static <E> Optional<Elements<E>> find(TypeCodec<E> codec) {
        return ALL.stream()
                .filter(elements -> elements.codec == codec)
                .map(elements -> (Elements<E>) elements)
                .findFirst();
    }

    @Override
    final boolean isInPlace() {
        return true;
    }

    @Override
    final @Nullable Object prepare(@Nullable E element, ProtocolVersion protocolVersion) {
        return element;
    }

    @Override
    final int size(Object prepared) {
        return size;
    }

    @Override
    final @Nullable E decode(ByteBuffer source, int length, ProtocolVersion protocolVersion) {
        return length == size
                ? get(source, source.position())
                : codec.decode(source.slice(source.position(), length), protocolVersion);
    }

    abstract E get(ByteBuffer source, int at);

    private static final class Ints extends FixedElements<Integer> {
        Ints() {
            super(TypeCodecs.INT, Integer.BYTES);
        }

        @Override
        void put(Object prepared, int size, ByteBuffer target) {
            target.putInt((Integer) prepared);
        }

        @Override
        Integer get(ByteBuffer source, int at) {
            return source.getInt(at);
        }
    }

    private static final class Longs extends FixedElements<Long> {
        Longs() {
            super(TypeCodecs.BIGINT, Long.BYTES);
        }

        @Override
        void put(Object prepared, int size, ByteBuffer target) {
            target.putLong((Long) prepared);
        }

        @Override
        Long get(ByteBuffer source, int at) {
            return source.getLong(at);
        }
    }

    private static final class Doubles extends FixedElements<Double> {
        Doubles() {
            super(TypeCodecs.DOUBLE, Double.BYTES);
        }

        @Override
        void put(Object prepared, int size, ByteBuffer target) {
            target.putDouble((Double) prepared);
        }

        @Override
        Double get(ByteBuffer source, int at) {
            return source.getDouble(at);
        }
    }

    private static final class Floats extends FixedElements<Float> {
        Floats() {
            super(TypeCodecs.FLOAT, Float.BYTES);
        }

        @Override
        void put(Object prepared, int size, ByteBuffer target) {
            target.putFloat((Float) prepared);
        }

        @Override
        Float get(ByteBuffer source, int at) {
            return source.getFloat(at);
        }
    }

    private static final class Booleans extends FixedElements<Boolean> {
        Booleans() {
            super(TypeCodecs.BOOLEAN, 1);
        }

        @Override
        void put(Object prepared, int size, ByteBuffer target) {
            target.put((byte) ((Boolean) prepared ? 1 : 0));
        }

        @Override
        Boolean get(ByteBuffer source, int at) {
            return source.get(at) != 0;
        }
    }

    private static final class Uuids extends FixedElements<UUID> {
        Uuids() {
            super(TypeCodecs.UUID, 2 * Long.BYTES);
        }

        @Override
        void put(Object prepared, int size, ByteBuffer target) {
            UUID uuid = (UUID) prepared;
            target.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        }

        @Override
        UUID get(ByteBuffer source, int at) {
            return new UUID(source.getLong(at), source.getLong(at + Long.BYTES));
        }
    }

    private static final class Timestamps extends FixedElements<Instant> {
        Timestamps() {
            super(TypeCodecs.TIMESTAMP, Long.BYTES);
        }

        @Override
        void put(Object prepared, int size, ByteBuffer target) {
            target.putLong(((Instant) prepared).toEpochMilli());
        }

        @Override
        Instant get(ByteBuffer source, int at) {
            return Instant.ofEpochMilli(source.getLong(at));
        }
    }
}
