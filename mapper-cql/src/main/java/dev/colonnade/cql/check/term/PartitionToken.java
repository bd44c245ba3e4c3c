package dev.colonnade.cql.check.term;

import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The token of a partition key of constants, as clusters make it that are not told to make others (Cassandra:
 * {@code Murmur3Partitioner.getToken}).
 *
 * @since 0.1.0
 */
public final class PartitionToken {
    /** The token of a key without bytes, which is the least of all. */
    public static final long OF_EMPTY = Long.MIN_VALUE;

    private PartitionToken() {}

    /**
     * Computes a token.
     *
     * @param key the values of the columns of the partition key
     * @param home the table, whose keyspace knows the functions of users
     * @return the token; empty if a value is none of its type or not known
     */
    public static OptionalLong of(List<Term> key, Home home) {
        List<CqlType> types = home.table().partitionKey().stream()
                .flatMap(name -> home.table().column(name).stream())
                .map(Column::type)
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < types.size(); i++) {
            Optional<byte[]> value = i < key.size() ? bytes(key.get(i), types.get(i), home) : Optional.empty();
            if (value.isEmpty()) {
                return OptionalLong.empty();
            }
            write(value.get(), types.size() > 1, bytes);
        }
        return OptionalLong.of(of(bytes.toByteArray()));
    }

    /** Each of several values has its length before it and a zero behind it. */
    private static void write(byte[] value, boolean oneOfSeveral, ByteArrayOutputStream bytes) {
        if (oneOfSeveral) {
            bytes.write(value.length >> 8);
            bytes.write(value.length);
        }
        bytes.writeBytes(value);
        if (oneOfSeveral) {
            bytes.write(0);
        }
    }

    private static Optional<byte[]> bytes(Term value, CqlType type, Home home) {
        return type instanceof NativeType plain && BareTerm.of(value, type, home) instanceof Literal literal
                ? Bytes.write(literal, plain, literal.range())
                        .filter(bytes -> ValueTexts.isHex(bytes.text().substring(2)))
                        .map(Bytes::bytes)
                : Optional.empty();
    }

    private static long of(byte[] key) {
        if (key.length == 0) {
            return OF_EMPTY;
        }
        long hash = Murmur3.hash(key);
        return hash == OF_EMPTY ? Long.MAX_VALUE : hash;
    }
}
