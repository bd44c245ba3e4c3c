package dev.colonnade.processor.check;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.processor.model.ValueType;
import java.util.Map;
import java.util.Set;

/** Which values of Java go into which types of CQL, and come out of them. */
final class Fit {
    /** The types besides the usual one: the driver has a codec for each. */
    private static final Map<NativeType, Set<NativeType>> OTHERS = Map.of(
            NativeType.BIGINT, Set.of(NativeType.COUNTER),
            NativeType.TEXT, Set.of(NativeType.ASCII),
            NativeType.UUID, Set.of(NativeType.TIMEUUID));

    private Fit() {}

    static boolean fits(ValueType value, CqlType type) {
        CqlType bare = type.unfrozen();
        if (value instanceof ValueType.Native plain) {
            return plain.cql() == bare
                    || OTHERS.getOrDefault(plain.cql(), Set.of()).contains(bare);
        }
        if (value instanceof ValueType.ListOf list) {
            return bare instanceof ListType other && fits(list.element(), other.element());
        }
        if (value instanceof ValueType.SetOf set) {
            return bare instanceof SetType other && fits(set.element(), other.element());
        }
        if (value instanceof ValueType.MapOf map) {
            return bare instanceof MapType other && fits(map.key(), other.key()) && fits(map.value(), other.value());
        }
        return value instanceof ValueType.Udt udt
                && bare instanceof UdtType other
                && other.name().equals(udt.name());
    }
}
