package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.Iterator;

/** Types as the server prints them where they are written, in the names of result columns. */
final class TypeText {
    private static final String VARCHAR = "varchar";

    private final String keyspace;
    private final Iterator<Boolean> renamedTexts;

    private TypeText(String keyspace, Iterator<Boolean> renamedTexts) {
        this.keyspace = keyspace;
        this.renamedTexts = renamedTexts;
    }

    static String of(TypeName name, Scope scope) {
        String keyspace =
                scope.keyspace().name().map(known -> known.name() + ".").orElse("");
        return new TypeText(keyspace, name.renamedTexts().iterator()).of(name.type());
    }

    /** Whether a type is text by its other name, by which the server knows no casts. */
    static boolean isVarchar(TypeName name) {
        return name.type() == NativeType.TEXT && name.renamedTexts().get(0);
    }

    private String of(CqlType type) {
        if (type instanceof FrozenType frozen) {
            return frozen(frozen.type());
        }
        if (type instanceof UdtType udt) {
            return of(udt);
        }
        if (type instanceof ListType list) {
            return "list<" + of(list.element()) + ">";
        }
        if (type instanceof SetType set) {
            return "set<" + of(set.element()) + ">";
        }
        if (type instanceof MapType map) {
            return "map<" + of(map.key()) + ", " + of(map.value()) + ">";
        }
        if (type instanceof TupleType tuple) {
            return "tuple<" + Elements.joined(tuple.components(), this::frozen) + ">";
        }
        if (type instanceof VectorType vector) {
            return "vector<" + of(vector.element()) + ", " + vector.dimension() + ">";
        }
        return type == NativeType.TEXT && renamedTexts.next() ? VARCHAR : type.cql();
    }

    private String of(UdtType udt) {
        return keyspace + udt.name().name();
    }

    /** All that is in a frozen collection or in a tuple is frozen too. */
    private String frozen(CqlType type) {
        CqlType inner = type.unfrozen();
        if (inner instanceof ListType list) {
            return "frozen<list<" + frozen(list.element()) + ">>";
        }
        if (inner instanceof SetType set) {
            return "frozen<set<" + frozen(set.element()) + ">>";
        }
        if (inner instanceof MapType map) {
            return "frozen<map<" + frozen(map.key()) + ", " + frozen(map.value()) + ">>";
        }
        return inner instanceof UdtType udt ? "frozen<" + of(udt) + ">" : of(inner);
    }
}
