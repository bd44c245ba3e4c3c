package dev.colonnade.cql.ddl;

import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether the values of a dropped column can be read as another type. Rule: AbstractType.isSerializationCompatibleWith,
 * isValueCompatibleWith and isCompatibleWith of the server, where a user-defined type of a dropped column is a tuple,
 * which some of them tell apart from the type and some do not.
 */
record OldValues(DraftKeyspace keyspace) {
    private static final Set<NativeType> FIXED_LENGTH = Set.of(
            NativeType.BIGINT,
            NativeType.BOOLEAN,
            NativeType.COUNTER,
            NativeType.DOUBLE,
            NativeType.FLOAT,
            NativeType.INT,
            NativeType.TIMESTAMP,
            NativeType.TIMEUUID,
            NativeType.UUID);

    boolean canBeReadAs(CqlType type, CqlType old) {
        return type.isMultiCell() == old.isMultiCell()
                && (isFixedLength(type) == isFixedLength(old))
                && haveSameValues(type, old);
    }

    private boolean isFixedLength(CqlType type) {
        return type instanceof VectorType vector
                ? isFixedLength(vector.element())
                : type instanceof NativeType && FIXED_LENGTH.contains(type);
    }

    private boolean haveSameValues(CqlType type, CqlType old) {
        if (type instanceof NativeType nativeType) {
            return haveSameValues(nativeType, old);
        }
        if (type instanceof TupleType tuple) {
            List<CqlType> parts = old instanceof TupleType oldTuple ? oldTuple.components() : List.of();
            return !parts.isEmpty() && pairs(tuple.components(), parts);
        }
        if (type.unfrozen() instanceof CollectionType collection && isSameCollection(type, old)) {
            return type instanceof FrozenType
                    ? haveSameFrozenValues(collection, old.unfrozen())
                    : haveSameCells(collection, old);
        }
        return !(type.unfrozen() instanceof UdtType) && type.equals(old);
    }

    private boolean pairs(List<CqlType> parts, List<CqlType> old) {
        if (parts.size() < old.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!haveSameValues(parts.get(i), old.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean haveSameFrozenValues(CollectionType type, CqlType old) {
        if (type instanceof ListType list) {
            return haveSameValues(withoutUserType(list.element()), ((ListType) old).element());
        }
        if (type instanceof SetType set) {
            return sortAlike(set.element(), ((SetType) old).element());
        }
        MapType map = (MapType) type;
        MapType oldMap = (MapType) old;
        return sortAlike(map.key(), oldMap.key()) && haveSameValues(map.value(), oldMap.value());
    }

    private boolean haveSameCells(CollectionType type, CqlType old) {
        if (type instanceof ListType list) {
            return canBeReadAs(list.element(), ((ListType) old).element());
        }
        if (type instanceof SetType set) {
            return sortAlike(set.element(), ((SetType) old).element());
        }
        MapType map = (MapType) type;
        MapType oldMap = (MapType) old;
        return sortAlike(map.key(), oldMap.key()) && canBeReadAs(map.value(), oldMap.value());
    }

    private static boolean haveSameValues(NativeType type, CqlType old) {
        return type == old
                || switch (type) {
                    case BLOB -> true;
                    case TEXT -> old == NativeType.ASCII;
                    case BIGINT -> old == NativeType.TIMESTAMP;
                    case TIMESTAMP, TIME -> old == NativeType.BIGINT;
                    case UUID -> old == NativeType.TIMEUUID;
                    case DATE -> old == NativeType.INT;
                    case VARINT -> old == NativeType.INT || old == NativeType.BIGINT || old == NativeType.TIMESTAMP;
                    default -> false;
                };
    }

    /** Whether values are read and sorted as those of the other type are. */
    boolean sortAlike(CqlType type, CqlType old) {
        CqlType whole = withoutUserType(type);
        if (whole instanceof TupleType tuple && old instanceof TupleType oldTuple) {
            return tuple.components().size() >= oldTuple.components().size()
                    && sortAlike(tuple.components(), oldTuple.components());
        }
        if (isSameCollection(whole, old)) {
            return sortAlike(whole.unfrozen().parts(), old.unfrozen().parts());
        }
        boolean text = type == NativeType.TEXT && old == NativeType.ASCII;
        boolean blob = type == NativeType.BLOB && (old == NativeType.ASCII || old == NativeType.TEXT);
        return type.equals(old) || text || blob;
    }

    private boolean sortAlike(List<CqlType> types, List<CqlType> old) {
        return IntStream.range(0, old.size()).allMatch(i -> sortAlike(types.get(i), old.get(i)));
    }

    private CqlType withoutUserType(CqlType type) {
        return type.unfrozen() instanceof UdtType ? new TypeParts(keyspace).withoutUserTypes(type) : type;
    }

    private static boolean isSameCollection(CqlType type, CqlType old) {
        return type.unfrozen() instanceof CollectionType collection
                && type.getClass() == old.getClass()
                && collection.getClass() == old.unfrozen().getClass();
    }
}
