package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.type.NativeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The type that the server takes a constant for, where nothing says another. */
final class PreferredType {
    private static final int UUID_VERSION = 14;

    private PreferredType() {}

    static @Nullable NativeType of(Literal literal, CassandraVersion version) {
        return switch (literal.kind()) {
            case STRING -> ValueTexts.isAscii(literal.text()) ? NativeType.ASCII : NativeType.TEXT;
            case INTEGER -> integer(literal.text());
            case FLOAT -> fraction(literal.text());
            default -> version.isAtLeast(CassandraVersion.V5_0) ? since5(literal) : null;
        };
    }

    /** Cassandra 5.0 knows a type for all constants: of hexadecimal ones it is, by mistake, a byte. */
    private static @Nullable NativeType since5(Literal literal) {
        return switch (literal.kind()) {
            case UUID -> literal.text().charAt(UUID_VERSION) == '1' ? NativeType.TIMEUUID : NativeType.UUID;
            case BOOLEAN -> NativeType.BOOLEAN;
            case HEX -> NativeType.TINYINT;
            case DURATION -> NativeType.DURATION;
            default -> null;
        };
    }

    private static NativeType integer(String text) {
        int bits = text.length() < 10 ? 0 : new BigInteger(text).bitLength();
        if (bits < 32) {
            return NativeType.INT;
        }
        return bits < 64 ? NativeType.BIGINT : NativeType.VARINT;
    }

    private static NativeType fraction(String text) {
        if (!Numbers.isReadable(text)) {
            return NativeType.DECIMAL;
        }
        double value = Double.parseDouble(text);
        boolean exact = Double.isNaN(value)
                || Double.isInfinite(value)
                || new BigDecimal(text).compareTo(BigDecimal.valueOf(value)) == 0;
        return exact ? NativeType.DOUBLE : NativeType.DECIMAL;
    }
}
