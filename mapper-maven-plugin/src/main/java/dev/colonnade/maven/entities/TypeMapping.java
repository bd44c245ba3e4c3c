package dev.colonnade.maven.entities;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.colonnade.annotations.Vector;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.CustomType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Java types of one column or field. Whether it is frozen is not said here.
 *
 * @param userTypes the records of user-defined types
 * @param tuples the records of tuples
 * @param name the column or field
 */
record TypeMapping(UserTypes userTypes, Tuples tuples, Identifier name) {
    /** The Java type of a type without obstacle. */
    Mapped of(CqlType type) {
        if (type instanceof VectorType vector && vector.element() == NativeType.FLOAT) {
            return vector(ArrayTypeName.of(TypeName.FLOAT), vector);
        }
        return part(type);
    }

    /** Inside another type a vector is no array, whose annotation would stand behind its element. */
    private Mapped part(CqlType type) {
        if (type instanceof NativeType simple) {
            return NativeTypes.of(simple);
        }
        if (type instanceof FrozenType frozen) {
            return part(frozen.type());
        }
        if (type instanceof ListType list) {
            return Mapped.of(generic(List.class, list.element()));
        }
        if (type instanceof SetType set) {
            return Mapped.of(generic(Set.class, set.element()));
        }
        if (type instanceof MapType map) {
            return Mapped.of(generic(Map.class, map.key(), map.value()));
        }
        if (type instanceof VectorType vector) {
            return vector(generic(List.class, vector.element()), vector);
        }
        if (type instanceof TupleType tuple) {
            return Mapped.of(tuples.of(tuple, name));
        }
        if (type instanceof UdtType udt) {
            return Mapped.of(userTypes.record(udt.name()));
        }
        throw new IllegalArgumentException(((CustomType) type).className());
    }

    private static Mapped vector(TypeName type, VectorType vector) {
        return Mapped.of(type, Notes.of(Vector.class, "$L", vector.dimension()));
    }

    private TypeName generic(Class<?> type, CqlType... arguments) {
        return ParameterizedTypeName.get(
                ClassName.get(type),
                Stream.of(arguments).map(argument -> part(argument).argument()).toArray(TypeName[]::new));
    }
}
