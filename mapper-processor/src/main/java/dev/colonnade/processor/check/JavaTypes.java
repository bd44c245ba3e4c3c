package dev.colonnade.processor.check;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
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
            case BOOLEAN -> List.of("boolean", "Boolean");
            case DATE -> List.of("LocalDate");
            case DOUBLE -> List.of("double", "Double");
            case FLOAT -> List.of("float", "Float");
            case INT -> List.of("int", "Integer");
            case TIMESTAMP -> List.of("Instant");
            case TIMEUUID, UUID -> List.of("UUID");
            case BLOB, DECIMAL, DURATION, INET, SMALLINT, TIME, TINYINT, VARINT -> List.of();
        };
    }
}
