package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;

/** Prints types as the server does. */
final class PrintedForm {
    private PrintedForm() {}

    static String of(CqlType type) {
        StringBuilder text = new StringBuilder();
        print(type, text);
        return text.toString();
    }

    private static void print(CqlType type, StringBuilder text) {
        if (type instanceof NativeType) {
            text.append(type.cql());
        } else if (type instanceof FrozenType frozen) {
            print(frozen.type(), text.append("frozen<"));
            text.append('>');
        } else if (type instanceof ListType list) {
            print(list.element(), text.append("list<"));
            text.append('>');
        } else if (type instanceof SetType set) {
            print(set.element(), text.append("set<"));
            text.append('>');
        } else if (type instanceof MapType map) {
            print(map.key(), text.append("map<"));
            print(map.value(), text.append(", "));
            text.append('>');
        } else if (type instanceof TupleType tuple) {
            printTuple(tuple, text);
        } else if (type instanceof VectorType vector) {
            print(vector.element(), text.append("vector<"));
            text.append(", ").append(vector.dimension()).append('>');
        } else if (type instanceof UdtType udt) {
            text.append(udt.name().cql());
        } else {
            text.append(type.equals(Types.EMPTY) ? "empty" : type.cql());
        }
    }

    private static void printTuple(TupleType tuple, StringBuilder text) {
        String before = "frozen<tuple<";
        for (CqlType component : tuple.components()) {
            print(component, text.append(before));
            before = ", ";
        }
        text.append(">>");
    }
}
