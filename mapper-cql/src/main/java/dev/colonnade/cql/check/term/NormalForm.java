package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.CustomType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.ArrayList;
import java.util.List;

/** Makes types that mean the same equal, as the server does when it prepares a type. */
final class NormalForm {
    private NormalForm() {}

    static CqlType of(CqlType type) {
        if (type instanceof FrozenType frozen) {
            return frozen(frozen.type());
        }
        if (type instanceof ListType list) {
            CqlType element = of(list.element());
            return element == list.element() ? list : new ListType(element);
        }
        if (type instanceof SetType set) {
            CqlType element = of(set.element());
            return element == set.element() ? set : new SetType(element);
        }
        if (type instanceof MapType map) {
            CqlType key = of(map.key());
            CqlType value = of(map.value());
            return key == map.key() && value == map.value() ? map : new MapType(key, value);
        }
        return implicitlyFrozen(type);
    }

    private static CqlType frozen(CqlType type) {
        if (type instanceof ListType list) {
            return new FrozenType(new ListType(frozen(list.element())));
        }
        if (type instanceof SetType set) {
            return new FrozenType(new SetType(frozen(set.element())));
        }
        if (type instanceof MapType map) {
            return new FrozenType(new MapType(frozen(map.key()), frozen(map.value())));
        }
        if (type instanceof FrozenType frozen) {
            return frozen(frozen.type());
        }
        return type instanceof UdtType ? new FrozenType(type) : implicitlyFrozen(type);
    }

    /** A tuple freezes what is in it, a vector does not. */
    private static CqlType implicitlyFrozen(CqlType type) {
        if (type instanceof TupleType tuple) {
            List<CqlType> components = new ArrayList<>(tuple.components().size());
            for (CqlType component : tuple.components()) {
                components.add(frozen(component));
            }
            return components.equals(tuple.components()) ? tuple : new TupleType(components);
        }
        if (type instanceof VectorType vector) {
            CqlType element = of(vector.element());
            return element == vector.element() ? vector : new VectorType(element, vector.dimension());
        }
        return type instanceof CustomType ? type.canonical() : type;
    }
}
