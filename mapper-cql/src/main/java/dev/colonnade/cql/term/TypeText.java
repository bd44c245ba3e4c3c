package dev.colonnade.cql.term;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.Iterator;

/** The text of a type in which user-defined types have the keyspaces that were written. */
final class TypeText {
    private final Iterator<QualifiedName> userTypes;

    private TypeText(Iterator<QualifiedName> userTypes) {
        this.userTypes = userTypes;
    }

    static String of(TypeName type) {
        boolean qualified =
                type.userTypes().stream().anyMatch(name -> name.keyspace().isPresent());
        return qualified
                ? new TypeText(type.userTypes().iterator()).text(type.type())
                : type.type().cql();
    }

    private String text(CqlType type) {
        if (type instanceof UdtType) {
            return userTypes.next().typeCql();
        }
        if (type instanceof FrozenType frozen) {
            return "frozen<" + text(frozen.type()) + ">";
        }
        if (type instanceof ListType list) {
            return "list<" + text(list.element()) + ">";
        }
        if (type instanceof SetType set) {
            return "set<" + text(set.element()) + ">";
        }
        if (type instanceof MapType map) {
            return "map<" + text(map.key()) + ", " + text(map.value()) + ">";
        }
        if (type instanceof VectorType vector) {
            return "vector<" + text(vector.element()) + ", " + vector.dimension() + ">";
        }
        if (type instanceof TupleType tuple) {
            return tuple.components().stream().map(this::text).collect(joining(", ", "tuple<", ">"));
        }
        return type.cql();
    }
}
