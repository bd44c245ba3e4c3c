package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.type.CustomType;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.ListType;
import com.datastax.oss.driver.api.core.type.MapType;
import com.datastax.oss.driver.api.core.type.SetType;
import com.datastax.oss.driver.api.core.type.TupleType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.VectorType;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
import java.util.Locale;

/** The types of the driver's metadata as types of CQL, canonical. */
final class LiveTypes {
    private LiveTypes() {}

    static CqlType of(DataType type) {
        return written(type).canonical();
    }

    private static CqlType written(DataType type) {
        if (type instanceof ListType list) {
            return frozenIf(list.isFrozen(), new CollectionType.ListType(written(list.getElementType())));
        }
        if (type instanceof SetType set) {
            return frozenIf(set.isFrozen(), new CollectionType.SetType(written(set.getElementType())));
        }
        if (type instanceof MapType map) {
            return frozenIf(
                    map.isFrozen(), new CollectionType.MapType(written(map.getKeyType()), written(map.getValueType())));
        }
        if (type instanceof TupleType tuple) {
            return new dev.colonnade.cql.type.TupleType(
                    tuple.getComponentTypes().stream().map(LiveTypes::written).toList());
        }
        if (type instanceof UserDefinedType user) {
            return frozenIf(
                    user.isFrozen(), new UdtType(new Identifier(user.getName().asInternal())));
        }
        // A vector is a custom type to the driver too.
        if (type instanceof VectorType vector) {
            return new dev.colonnade.cql.type.VectorType(written(vector.getElementType()), vector.getDimensions());
        }
        return type instanceof CustomType custom
                ? new dev.colonnade.cql.type.CustomType(custom.getClassName())
                : NativeType.valueOf(type.asCql(false, false).toUpperCase(Locale.ROOT));
    }

    private static CqlType frozenIf(boolean isFrozen, CqlType type) {
        return isFrozen ? new FrozenType(type) : type;
    }
}
