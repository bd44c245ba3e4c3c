package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;

/** Whether a text is a value of a type: each type of the server reads its own. */
final class ValueTexts {
    private static final int UUID_LENGTH = 36;

    private ValueTexts() {}

    static boolean isValue(String text, CqlType type, Types types) {
        if (type instanceof NativeType nativeType) {
            return isNative(text, nativeType);
        }
        if (types.isUnknown(type)) {
            return true;
        }
        if (type.equals(Types.EMPTY)) {
            return text.isEmpty();
        }
        Optional<List<CqlType>> components = types.components(type);
        return components.isPresent() ? TupleText.isTuple(text, components.get(), types) : isHex(text);
    }

    private static boolean isNative(String text, NativeType type) {
        return switch (type) {
            case TEXT -> true;
            case ASCII -> isAscii(text);
            case BLOB -> isHex(text);
            case DATE -> Moments.isDate(text);
            case TIME -> Times.isTime(text);
            case BOOLEAN -> text.isEmpty() || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
            default -> text.isEmpty() || isFilled(text, type);
        };
    }

    /** Of these types the server reads an empty text as a value of no bytes. */
    private static boolean isFilled(String text, NativeType type) {
        return switch (type) {
            case TINYINT -> Numbers.isWholeOf(text, 8);
            case SMALLINT -> Numbers.isWholeOf(text, 16);
            case INT -> Numbers.isWholeOf(text, 32);
            case BIGINT, COUNTER -> Numbers.isLong(text);
            case VARINT -> Numbers.isWholeOf(text, Integer.MAX_VALUE);
            case DECIMAL -> Decimals.isDecimal(text);
            case DOUBLE, FLOAT -> Numbers.isDouble(text);
            case TIMESTAMP -> Moments.isTimestamp(text);
            case INET -> Inets.isAddress(text) || Inets.mayBeHost(text);
            case UUID -> isUuid(text);
            case TIMEUUID -> isUuid(text) && text.charAt(14) == '1';
            case DURATION -> Durations.isDuration(text);
            default -> true;
        };
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    static boolean isHex(String text) {
        return text.length() % 2 == 0 && areHexDigits(text, 0, text.length());
    }

    private static boolean areHexDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > 127 || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        int start = 0;
        for (int end : new int[] {8, 13, 18, 23, UUID_LENGTH}) {
            if (!areHexDigits(text, start, end) || (end < UUID_LENGTH && text.charAt(end) != '-')) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }
}
