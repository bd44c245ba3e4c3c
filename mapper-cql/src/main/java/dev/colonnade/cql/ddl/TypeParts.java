package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.UserType;
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

/** What types are made of, through the user-defined types of a keyspace. */
record TypeParts(DraftKeyspace keyspace) {
    /** Whether a value of a type has durations in it. The server does not look into vectors, sets and keys of maps. */
    boolean haveDurations(CqlType type) {
        if (type instanceof MapType map) {
            return haveDurations(map.value());
        }
        boolean isLookedInto = !(type instanceof VectorType || type instanceof SetType);
        return type == NativeType.DURATION || (isLookedInto && in(type).stream().anyMatch(this::haveDurations));
    }

    /** The type with a tuple in the place of each user-defined type. The server does not look into vectors. */
    CqlType withoutUserTypes(CqlType type) {
        if (type.unfrozen() instanceof UdtType udt) {
            return new TupleType(in(udt).stream().map(this::withoutUserTypes).toList());
        }
        if (type instanceof FrozenType frozen) {
            return new FrozenType(withoutUserTypes(frozen.type()));
        }
        if (type instanceof ListType list) {
            return new ListType(withoutUserTypes(list.element()));
        }
        if (type instanceof SetType set) {
            return new SetType(withoutUserTypes(set.element()));
        }
        if (type instanceof MapType map) {
            return new MapType(withoutUserTypes(map.key()), withoutUserTypes(map.value()));
        }
        return type instanceof TupleType tuple
                ? new TupleType(
                        tuple.components().stream().map(this::withoutUserTypes).toList())
                : type;
    }

    /** Whether a type is made of a user-defined type. The server does not look into vectors. */
    boolean have(CqlType type, Identifier userType) {
        if (type instanceof VectorType) {
            return false;
        }
        return (type instanceof UdtType udt && udt.name().equals(userType))
                || in(type).stream().anyMatch(part -> have(part, userType));
    }

    /** Whether a type is a user-defined type that is not frozen, with something in it that is not frozen either. */
    boolean isLooseInside(CqlType type) {
        return type instanceof UdtType && in(type).stream().anyMatch(CqlType::isMultiCell);
    }

    private List<CqlType> in(CqlType type) {
        if (type instanceof UdtType udt) {
            UserType known = keyspace.types().get(udt.name());
            return known == null
                    ? List.of()
                    : known.fields().stream().map(field -> field.type()).toList();
        }
        return type.parts();
    }
}
