package dev.colonnade.cql.check.write.json;

import dev.colonnade.cql.check.term.Texts;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.type.NativeType;
import java.math.BigInteger;

/** Whether a value in a document is one of a native type. */
record JsonScalars(Types types) {
    private static final int INT_BITS = 31;
    private static final int LONG_BITS = 63;

    boolean isValue(JsonValue value, NativeType type) {
        if (value instanceof JsonValue.Text text) {
            return isText(text.text(), type);
        } else if (value instanceof JsonValue.Numeral number) {
            return isNumber(number, type);
        }
        return value instanceof JsonValue.Bool && type == NativeType.BOOLEAN;
    }

    private boolean isText(String text, NativeType type) {
        return switch (type) {
            case BLOB -> text.startsWith("0x") && Texts.isValue(text.substring(2), type, types);
            case VARINT -> !text.isEmpty() && Texts.isValue(text, type, types);
            default -> Texts.isValue(text, type, types);
        };
    }

    /** A number that has a point or exponent is a double to the server, whatever its value. */
    private boolean isNumber(JsonValue.Numeral number, NativeType type) {
        return switch (type) {
            case TINYINT, SMALLINT, VARINT -> number.isWhole() && Texts.isValue(number.text(), type, types);
            case INT -> number.isWhole() && bits(number) <= INT_BITS;
            case BIGINT -> number.isWhole() && bits(number) <= LONG_BITS;
            case TIMESTAMP -> number.isWhole() && bits(number) > INT_BITS && bits(number) <= LONG_BITS;
            case DOUBLE, FLOAT -> true;
            case DECIMAL -> number.isWhole() || !Double.isInfinite(Double.parseDouble(number.text()));
            default -> false;
        };
    }

    private static int bits(JsonValue.Numeral number) {
        return new BigInteger(number.text()).bitLength();
    }
}
