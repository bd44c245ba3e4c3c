package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;

/** Examples of how values of a type are written. */
final class ValueForms {
    private ValueForms() {}

    static List<String> of(CqlType type) {
        CqlType bare = type.unfrozen();
        if (bare instanceof NativeType nativeType) {
            return ofNative(nativeType);
        }
        if (bare instanceof ListType || bare instanceof VectorType) {
            return List.of("[" + first(bare) + ", …]");
        }
        if (bare instanceof SetType set) {
            return List.of("{" + of(set.element()).get(0) + ", …}");
        }
        if (bare instanceof MapType map) {
            return List.of("{" + of(map.key()).get(0) + ": " + of(map.value()).get(0) + ", …}");
        }
        if (bare instanceof TupleType tuple) {
            return List.of("("
                    + String.join(
                            ", ",
                            tuple.components().stream().map(t -> of(t).get(0)).toList()) + ")");
        }
        return List.of(bare instanceof UdtType ? "{field: value, …}" : "…");
    }

    private static String first(CqlType type) {
        CqlType element = type instanceof ListType list ? list.element() : ((VectorType) type).element();
        return of(element).get(0);
    }

    private static List<String> ofNative(NativeType type) {
        return switch (type) {
            case ASCII, TEXT -> List.of("'text'");
            case TINYINT -> List.of("-128 to 127");
            case SMALLINT -> List.of("-32768 to 32767");
            case INT -> List.of("-2147483648 to 2147483647");
            case BIGINT, COUNTER -> List.of("-9223372036854775808 to 9223372036854775807");
            case VARINT -> List.of("42");
            case DECIMAL, DOUBLE, FLOAT -> List.of("4.2", "42");
            case BLOB -> List.of("0x00ff");
            case BOOLEAN -> List.of("true", "false");
            case DATE -> List.of("'2024-05-31'");
            case TIME -> List.of("'23:59:59.999'");
            case TIMESTAMP -> List.of("'2024-05-31T23:59:59Z'", "1717199999000");
            case DURATION -> List.of("1h30m", "P1Y2M3D");
            case INET -> List.of("'127.0.0.1'", "'::1'");
            case UUID -> List.of("123e4567-e89b-42d3-a456-426614174000", "uuid()");
            case TIMEUUID -> List.of("50554d6e-29bb-11e5-b345-feff819cdc9f", "now()");
        };
    }
}
