package dev.colonnade.processor.check;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.Optional;

/** The Java types for a type of CQL, as messages list them. */
final class JavaTypes {
    private JavaTypes() {}

    /** The types; none if no type of Java maps to it. */
    static List<String> of(CqlType type) {
        CqlType bare = type.unfrozen();
        if (bare instanceof NativeType plain) {
            return natives(plain);
        }
        if (bare instanceof UdtType udt) {
            return List.of("the class with @Udt for " + udt.cql());
        }
        if (bare instanceof VectorType vector) {
            return boxed(vector.element()).map(e -> "CqlVector<" + e + ">").stream()
                    .toList();
        }
        if (bare instanceof TupleType) {
            return List.of("a record with @Tuple for " + bare.cql());
        }
        if (bare instanceof ListType list) {
            return boxed(list.element()).map(e -> "List<" + e + ">").stream().toList();
        }
        if (bare instanceof SetType set) {
            return boxed(set.element()).map(e -> "Set<" + e + ">").stream().toList();
        }
        if (bare instanceof MapType map) {
            return boxed(map.key())
                    .flatMap(key -> boxed(map.value()).map(value -> "Map<" + key + ", " + value + ">"))
                    .stream()
                    .toList();
        }
        return List.of();
    }

    /** The last one is no primitive. */
    private static Optional<String> boxed(CqlType type) {
        List<String> types = of(type);
        return types.isEmpty() ? Optional.empty() : Optional.of(types.get(types.size() - 1));
    }

    private static List<String> natives(NativeType type) {
        return switch (type) {
            case ASCII, TEXT -> List.of("String");
            case BIGINT, COUNTER -> List.of("long", "Long");
            case BLOB -> List.of("ByteBuffer", "byte[]");
            case BOOLEAN -> List.of("boolean", "Boolean");
            case DATE -> List.of("LocalDate");
            case DECIMAL -> List.of("BigDecimal");
            case DOUBLE -> List.of("double", "Double");
            case DURATION -> List.of("Duration", "CqlDuration");
            case FLOAT -> List.of("float", "Float");
            case INET -> List.of("InetAddress");
            case INT -> List.of("int", "Integer");
            case SMALLINT -> List.of("short", "Short");
            case TIME -> List.of("LocalTime");
            case TIMESTAMP -> List.of("Instant");
            case TIMEUUID, UUID -> List.of("UUID");
            case TINYINT -> List.of("byte", "Byte");
            case VARINT -> List.of("BigInteger");
        };
    }
}
