package dev.colonnade.processor.check;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import dev.colonnade.processor.model.ValueType;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which values of Java go into which types of CQL, and come out of them. */
final class Fit {
    /** The types besides the usual one that have the same values. */
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
        if (value instanceof ValueType.Registered registered) {
            return registered
                    .cql()
                    .canonical()
                    .unfrozen()
                    .equals(type.canonical().unfrozen());
        }
        if (value instanceof ValueType.Converted converted) {
            return fits(converted.target(), bare);
        }
        if (value instanceof ValueType.OptionalOf optional) {
            return fits(optional.element(), bare);
        }
        if (value instanceof ValueType.Udt udt) {
            return bare instanceof UdtType other && other.name().equals(udt.name());
        }
        return bare instanceof VectorType vector ? fitsVector(value, vector) : fitsCollection(value, bare);
    }

    /** How long a list or array is that is a vector shows when it is bound. */
    private static boolean fitsVector(ValueType value, VectorType type) {
        boolean sized = value instanceof ValueType.ListOf
                || (value instanceof ValueType.VectorOf vector
                        && (vector.dimension() == 0 || vector.dimension() == type.dimension()));
        return sized && fits(value.inside().get(0), type.element());
    }

    private static boolean fitsCollection(ValueType value, CqlType type) {
        if (value instanceof ValueType.ListOf list) {
            return type instanceof ListType other && fits(list.element(), other.element());
        }
        if (value instanceof ValueType.SetOf set) {
            return type instanceof SetType other && fits(set.element(), other.element());
        }
        if (value instanceof ValueType.MapOf map) {
            return type instanceof MapType other && fits(map.key(), other.key()) && fits(map.value(), other.value());
        }
        return value instanceof ValueType.TupleOf tuple
                && type instanceof TupleType other
                && tuple.components().size() == other.components().size()
                && IntStream.range(0, tuple.components().size())
                        .allMatch(i -> fits(
                                tuple.components().get(i), other.components().get(i)));
    }
}
