package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;
import java.util.Optional;

/**
 * Whether the bytes of values of one type are values of another too. The server asks it in three strengths: as a value,
 * as a value that also sorts the same, and as a cell of a collection that is not frozen.
 */
final class Compatibility {
    private final Types types;
    private final CassandraVersion version;

    Compatibility(Types types, CassandraVersion version) {
        this.types = types;
        this.version = version;
    }

    /** As the server's {@code isValueCompatibleWith}. */
    boolean canRead(CqlType reader, CqlType value) {
        if (reader.equals(value)) {
            return true;
        }
        boolean udt = reader.unfrozen() instanceof UdtType && !types.isUnknown(reader) && !types.isUnknown(value);
        return udt ? udtCanRead(reader, value) : canReadInside(reader, value);
    }

    /** User-defined types need not have the same name, only fields that fit. */
    private boolean udtCanRead(CqlType reader, CqlType value) {
        return value.unfrozen() instanceof UdtType
                && reader.isMultiCell() == value.isMultiCell()
                && allFit(reader, value, this::sortsAs);
    }

    /** As the server's {@code isValueCompatibleWithInternal}: in a list, user-defined types count as tuples. */
    boolean canReadInside(CqlType reader, CqlType value) {
        if (reader.equals(value) || reader == NativeType.BLOB || types.isUnknown(reader) || types.isUnknown(value)) {
            return true;
        }
        if (reader instanceof NativeType type) {
            return nativeCanRead(type, value);
        }
        if (reader instanceof FrozenType frozen && frozen.type() instanceof CollectionType collection) {
            return value instanceof FrozenType other && frozenCanRead(collection, other.type());
        }
        if (reader instanceof CollectionType) {
            return sortsAs(reader, value);
        }
        return Types.isTuple(reader) && Types.isTuple(value) && allFit(reader, value, this::canRead);
    }

    private static boolean nativeCanRead(NativeType reader, CqlType value) {
        return switch (reader) {
            case TEXT -> value == NativeType.ASCII;
            case BIGINT -> value == NativeType.TIMESTAMP;
            case TIMESTAMP, TIME -> value == NativeType.BIGINT;
            case DATE -> value == NativeType.INT;
            case UUID -> value == NativeType.TIMEUUID;
            case VARINT -> value == NativeType.INT || value == NativeType.BIGINT || value == NativeType.TIMESTAMP;
            default -> false;
        };
    }

    private boolean frozenCanRead(CqlType reader, CqlType value) {
        if (reader instanceof ListType list) {
            return value instanceof ListType other && canReadInside(list.element(), other.element());
        }
        if (reader instanceof SetType set) {
            return value instanceof SetType other && sortsAs(set.element(), other.element());
        }
        return reader instanceof MapType map
                && value instanceof MapType other
                && sortsAs(map.key(), other.key())
                && canRead(map.value(), other.value());
    }

    /** As the server's {@code isCompatibleWith}. */
    private boolean sortsAs(CqlType reader, CqlType value) {
        if (reader.equals(value) || types.isUnknown(reader) || types.isUnknown(value)) {
            return true;
        }
        if (reader instanceof NativeType) {
            return value == NativeType.ASCII
                    ? reader == NativeType.TEXT || reader == NativeType.BLOB
                    : reader == NativeType.BLOB && value == NativeType.TEXT;
        }
        if (reader.unfrozen() instanceof CollectionType collection) {
            return reader.isMultiCell() == value.isMultiCell()
                    && collectionSortsAs(collection, value.unfrozen(), reader.isMultiCell());
        }
        return Types.isTuple(reader) && Types.isTuple(value) && allFit(reader, value, this::sortsAs);
    }

    private boolean collectionSortsAs(CollectionType reader, CqlType value, boolean multiCell) {
        if (reader instanceof ListType list) {
            return value instanceof ListType other && part(list.element(), other.element(), multiCell);
        }
        if (reader instanceof SetType set) {
            return value instanceof SetType other && sortsAs(set.element(), other.element());
        }
        return reader instanceof MapType map
                && value instanceof MapType other
                && sortsAs(map.key(), other.key())
                && part(map.value(), other.value(), multiCell);
    }

    private boolean part(CqlType reader, CqlType value, boolean multiCell) {
        return multiCell ? canReadCells(reader, value) : sortsAs(reader, value);
    }

    /** As the server's {@code isSerializationCompatibleWith}. */
    private boolean canReadCells(CqlType reader, CqlType value) {
        if (reader == NativeType.BLOB && version.isAtLeast(CassandraVersion.V5_0)) {
            CqlType bare = value.unfrozen();
            if (bare instanceof CollectionType || bare instanceof UdtType) {
                return false;
            }
        }
        return canRead(reader, value)
                && Lengths.of(reader) == Lengths.of(value)
                && reader.isMultiCell() == value.isMultiCell()
                && (!(reader.unfrozen() instanceof CollectionType) || valuesCanReadCells(reader, value));
    }

    private boolean valuesCanReadCells(CqlType reader, CqlType value) {
        if (reader.unfrozen() instanceof ListType list && value.unfrozen() instanceof ListType other) {
            return canReadCells(list.element(), other.element());
        }
        boolean maps = reader.unfrozen() instanceof MapType && value.unfrozen() instanceof MapType;
        return !maps || canReadCells(((MapType) reader.unfrozen()).value(), ((MapType) value.unfrozen()).value());
    }

    private boolean allFit(CqlType reader, CqlType value, Relation relation) {
        Optional<List<CqlType>> mine = types.components(reader);
        Optional<List<CqlType>> others = types.components(value);
        if (mine.isEmpty() || others.isEmpty()) {
            return true;
        }
        if (mine.get().size() < others.get().size()) {
            return false;
        }
        for (int i = 0; i < others.get().size(); i++) {
            if (!relation.holds(mine.get().get(i), others.get().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A relation of two types. */
    private interface Relation {
        boolean holds(CqlType reader, CqlType value);
    }
}
