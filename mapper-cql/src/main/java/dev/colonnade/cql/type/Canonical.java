package dev.colonnade.cql.type;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import java.util.Map;

/** Says of each part of a type whether it is frozen: what freezes a type freezes what is in it, save in a vector. */
final class Canonical {
    /** The classes of the built-in types. */
    private static final Map<String, CqlType> NATIVES = Map.ofEntries(
            Map.entry("AsciiType", NativeType.ASCII),
            Map.entry("BooleanType", NativeType.BOOLEAN),
            Map.entry("ByteType", NativeType.TINYINT),
            Map.entry("BytesType", NativeType.BLOB),
            Map.entry("DecimalType", NativeType.DECIMAL),
            Map.entry("DoubleType", NativeType.DOUBLE),
            Map.entry("DurationType", NativeType.DURATION),
            Map.entry("FloatType", NativeType.FLOAT),
            Map.entry("InetAddressType", NativeType.INET),
            Map.entry("Int32Type", NativeType.INT),
            Map.entry("IntegerType", NativeType.VARINT),
            Map.entry("LongType", NativeType.BIGINT),
            Map.entry("ShortType", NativeType.SMALLINT),
            Map.entry("SimpleDateType", NativeType.DATE),
            Map.entry("TimeType", NativeType.TIME),
            Map.entry("TimeUUIDType", NativeType.TIMEUUID),
            Map.entry("TimestampType", NativeType.TIMESTAMP),
            Map.entry("UTF8Type", NativeType.TEXT),
            Map.entry("UUIDType", NativeType.UUID));

    private static final String PACKAGE = "org.apache.cassandra.db.marshal.";

    private Canonical() {}

    private static String simpleName(String className) {
        return className.startsWith(PACKAGE) ? className.substring(PACKAGE.length()) : className;
    }

    static CqlType of(CqlType type, boolean frozen) {
        if (type instanceof FrozenType outer) {
            return of(outer.type(), true);
        }
        if (type instanceof TupleType tuple) {
            return new TupleType(
                    tuple.components().stream().map(part -> of(part, true)).toList());
        }
        if (type instanceof VectorType vector) {
            return new VectorType(of(vector.element(), false), vector.dimension());
        }
        if (type instanceof CustomType custom) {
            return NATIVES.getOrDefault(simpleName(custom.className()), type);
        }
        CqlType inside = type instanceof CollectionType collection ? parts(collection, frozen) : type;
        return frozen ? inside.frozen() : inside;
    }

    private static CqlType parts(CollectionType type, boolean frozen) {
        if (type instanceof ListType list) {
            return new ListType(of(list.element(), frozen));
        }
        if (type instanceof SetType set) {
            return new SetType(of(set.element(), frozen));
        }
        MapType map = (MapType) type;
        return new MapType(of(map.key(), frozen), of(map.value(), frozen));
    }
}
