package dev.colonnade.cql.check.term;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Constants as the bytes that the server keeps of them, which the functions between types and blobs give and take. */
final class Bytes {
    private static final int VERSION_OF_UUID = 6;
    private static final Map<String, String> NEW = Map.of(
            "uuid", "0xf81d4fae7dec41d0a76500a0c91e6bf6",
            "now", "0xf81d4fae7dec11d0a76500a0c91e6bf6",
            "currenttimeuuid", "0xf81d4fae7dec11d0a76500a0c91e6bf6",
            "currentdate", "0x80005132",
            "currenttime", "0x0000000000000000",
            "currenttimestamp", "0x0000000000000000");

    private Bytes() {}

    /** What stands for a blob, as one: a text that was computed may. */
    static Optional<Literal> of(Literal value) {
        return switch (value.kind()) {
            case HEX -> ValueTexts.isHex(value.text().substring(2)) ? Optional.of(value) : Optional.empty();
            case STRING -> write(value, NativeType.TEXT, value.range());
            default -> Optional.empty();
        };
    }

    /** A value of one type where one of another is wanted: any may stand for a blob, and has the bytes of its own. */
    static Optional<Term> as(CqlType wanted, NativeType own, Literal value) {
        return wanted == NativeType.BLOB ? write(value, own, value.range()).map(Term.class::cast) : Optional.of(value);
    }

    /** Bytes like those that a function gives anew whenever it is called: as many, and of the same kind. */
    static Optional<Literal> like(FunctionCall call) {
        String name = Computed.name(call.function().identifier().name());
        return Optional.ofNullable(NEW.get(name)).map(bytes -> new Literal(Literal.Kind.HEX, bytes, call.range()));
    }

    /** Whether bytes, written as a blob, are a value of a type (Cassandra: {@code TypeSerializer.validate}). */
    static boolean areValue(Literal blob, NativeType type) {
        byte[] bytes = bytes(blob);
        int size = bytes.length;
        return switch (type) {
            case TINYINT -> size == 1;
            case BOOLEAN -> size <= 1;
            case SMALLINT -> size == 2;
            case DATE -> size == 4;
            case TIME -> size == 8 && ByteBuffer.wrap(bytes).getLong() >= 0 && isInDay(bytes);
            case INT, FLOAT -> size == 0 || size == 4;
            case BIGINT, COUNTER, DOUBLE, TIMESTAMP -> size == 0 || size == 8;
            case INET -> size == 0 || size == 4 || size == 16;
            case UUID -> size == 0 || size == 16;
            case TIMEUUID -> size == 0 || (size == 16 && (bytes[VERSION_OF_UUID] & 0xf0) == 0x10);
            case ASCII -> text(bytes).filter(ValueTexts::isAscii).isPresent();
            case TEXT -> text(bytes).isPresent();
            case DECIMAL -> size == 0 || size >= 4;
            case DURATION -> size >= 3;
            case BLOB, VARINT -> true;
        };
    }

    private static boolean isInDay(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getLong() < 86_400_000_000_000L;
    }

    /** Bytes as a constant of a type; empty if they are no value of it, or no constant is known for them. */
    static Optional<Term> read(Literal blob, NativeType type, TextRange range) {
        if (!areValue(blob, type)) {
            return Optional.empty();
        }
        byte[] bytes = bytes(blob);
        if (type == NativeType.TEXT || type == NativeType.ASCII) {
            return text(bytes).map(text -> new Literal(Literal.Kind.STRING, text, range));
        } else if (bytes.length == 0 || type == NativeType.BLOB) {
            return Optional.of(new Literal(Literal.Kind.HEX, blob.text(), range));
        }
        return switch (type) {
            case TINYINT, SMALLINT, INT, BIGINT ->
                Optional.of(new Literal(Literal.Kind.INTEGER, new BigInteger(bytes).toString(), range));
            default -> Optional.empty();
        };
    }

    /** A constant of a type as a blob; empty if its bytes are not known. */
    static Optional<Literal> write(Literal literal, NativeType type, TextRange range) {
        if (literal.kind() == Literal.Kind.HEX) {
            return Optional.of(new Literal(Literal.Kind.HEX, literal.text(), range));
        }
        return hex(literal, type).map(hex -> new Literal(Literal.Kind.HEX, "0x" + hex, range));
    }

    private static Optional<String> hex(Literal literal, NativeType type) {
        String text = literal.text();
        return switch (type) {
            case TEXT, ASCII -> Optional.of(HexFormat.of().formatHex(text.getBytes(UTF_8)));
            case TINYINT -> whole(literal, 1);
            case SMALLINT -> whole(literal, 2);
            case INT -> whole(literal, 4);
            case BIGINT -> whole(literal, 8);
            case TIMESTAMP -> millis(literal.text());
            case INET -> Inets.bytes(text).map(HexFormat.of()::formatHex);
            case DOUBLE -> number(literal).map(number -> hex(Double.doubleToLongBits(number), 8));
            case FLOAT -> number(literal).map(number -> hex(Float.floatToIntBits(number.floatValue()), 4));
            case BOOLEAN -> ofKind(literal, Literal.Kind.BOOLEAN).map(b -> b.equalsIgnoreCase("true") ? "01" : "00");
            case UUID, TIMEUUID ->
                ofKind(literal, Literal.Kind.UUID)
                        .map(uuid -> uuid.replace("-", "").toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofKind(Literal literal, Literal.Kind kind) {
        return literal.kind() == kind ? Optional.of(literal.text()) : Optional.empty();
    }

    private static Optional<String> whole(Literal literal, int bytes) {
        if (literal.kind() != Literal.Kind.INTEGER || !Numbers.isWholeOf(literal.text(), 8 * bytes)) {
            return Optional.empty();
        }
        return Optional.of(hex(new BigInteger(literal.text()).longValue(), bytes));
    }

    private static Optional<String> millis(String text) {
        OptionalLong millis = Moments.millis(text);
        return millis.isPresent() ? Optional.of(hex(millis.getAsLong(), 8)) : Optional.empty();
    }

    private static Optional<Double> number(Literal literal) {
        boolean number = literal.kind() == Literal.Kind.INTEGER || literal.kind() == Literal.Kind.FLOAT;
        return number ? Optional.of(Double.parseDouble(literal.text())) : Optional.empty();
    }

    private static String hex(long number, int bytes) {
        String all = HexFormat.of().toHexDigits(number);
        return all.substring(all.length() - 2 * bytes);
    }

    static byte[] bytes(Literal blob) {
        return HexFormat.of().parseHex(blob.text().substring(2));
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
