package dev.colonnade.cql.type;

/**
 * A type of CQL, at any depth, exactly as it is written: {@code list<frozen<set<int>>>} and {@code list<set<int>>}
 * differ.
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

    /** {@return the type without {@code frozen<>} around it} */
    default CqlType unfrozen() {
        return this;
    }

    /** {@return whether it is a collection or user-defined type that is not frozen, of which parts can be written} */
    default boolean isMultiCell() {
        return false;
    }
}
