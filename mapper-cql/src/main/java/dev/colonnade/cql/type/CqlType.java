package dev.colonnade.cql.type;

import java.util.List;

/**
 * A type of CQL, at any depth, exactly as it is written: {@code list<frozen<set<int>>>} and {@code list<set<int>>}
 * differ.
 *
 * <p>The same type can be written in several ways. One of them is {@linkplain #canonical() canonical}: every collection
 * and user-defined type that is frozen says so itself, and so does each that is frozen because it is in something
 * frozen or in a tuple; a tuple and a vector, which are always frozen, never say so; and a built-in type is not said by
 * the name of its class. It is the form that the server shows, but for the {@code frozen<>} around each tuple that the
 * server writes. What a schema holds is canonical, and two canonical types are the same type if they are equal.
 *
 * @since 0.1.0
 */
public sealed interface CqlType
        permits NativeType, CollectionType, TupleType, VectorType, UdtType, FrozenType, CustomType {
    /** {@return the type as it is written in CQL, for instance {@code map<text, int>}} */
    String cql();

    /**
     * The same type where CQL demands that a value is written and read as one: in a key, in a collection, in a
     * user-defined type.
     *
     * @return this type, frozen if it is a collection or a user-defined type
     */
    default CqlType frozen() {
        return this;
    }

    /** {@return the same type in its canonical form} */
    default CqlType canonical() {
        return Canonical.of(this, false);
    }

    /** {@return the type without {@code frozen<>} around it} */
    default CqlType unfrozen() {
        return this;
    }

    /**
     * {@return the types that stand in it, as they are written; of a user-defined type none, since it says only its
     * name}
     */
    default List<CqlType> parts() {
        return List.of();
    }

    /** {@return whether it is a collection or user-defined type that is not frozen, of which parts can be written} */
    default boolean isMultiCell() {
        return false;
    }
}
