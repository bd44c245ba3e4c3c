package dev.colonnade.cql.ddl;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.VectorType;

/** Shows canonical types as the server does, which says of a tuple that it is frozen. */
final class ServerTypes {
    private ServerTypes() {}

    static String show(CqlType type) {
        if (type instanceof TupleType tuple) {
            return tuple.components().stream().map(ServerTypes::show).collect(joining(", ", "frozen<tuple<", ">>"));
        }
        if (type instanceof FrozenType frozen) {
            return "frozen<" + show(frozen.type()) + ">";
        }
        if (type instanceof ListType list) {
            return "list<" + show(list.element()) + ">";
        }
        if (type instanceof SetType set) {
            return "set<" + show(set.element()) + ">";
        }
        if (type instanceof MapType map) {
            return "map<" + show(map.key()) + ", " + show(map.value()) + ">";
        }
        return type instanceof VectorType vector
                ? "vector<" + show(vector.element()) + ", " + vector.dimension() + ">"
                : type.cql();
    }
}
