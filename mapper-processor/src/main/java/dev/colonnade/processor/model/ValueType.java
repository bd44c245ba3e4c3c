package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Java type and the CQL type that it maps to. */
public sealed interface ValueType {
    JavaType java();

    CqlType cql();

    /** The types that it is made of directly. */
    default List<ValueType> inside() {
        return List.of();
    }

    /** The types that it is made of at any depth, and itself. */
    default Stream<ValueType> parts() {
        return Stream.concat(Stream.of(this), inside().stream().flatMap(ValueType::parts));
    }

    /** Whether all of it maps to something. */
    default boolean isMapped() {
        return parts().noneMatch(Unmappable.class::isInstance);
    }

    /** The same with the primitive type or the object that the other is. */
    default ValueType as(JavaType other) {
        return this;
    }

    /** The same for a value that cannot be a primitive: in a collection, or one that may be missing. */
    default ValueType boxed() {
        return as(java().boxed());
    }

    /** The same as a vector of so many elements, if it can be one. */
    default Optional<VectorOf> vector(int dimension) {
        return Optional.empty();
    }

    /** A type that is built into Cassandra, and one of the {@link NativeTypes} of Java, or an enum. */
    record Native(JavaType java, NativeType cql) implements ValueType {
        @Override
        public ValueType as(JavaType other) {
            return new Native(other, cql);
        }
    }

    /** A class that a codec of the user's on the session knows. */
    record Registered(JavaType java, CqlType cql) implements ValueType {}

    /** A type whose values a converter of the user's turns into others. */
    record Converted(JavaType java, ClassType converter, ValueType target) implements ValueType {
        @Override
        public CqlType cql() {
            return target.cql();
        }

        @Override
        public List<ValueType> inside() {
            return List.of(target);
        }

        @Override
        public ValueType as(JavaType other) {
            return new Converted(other, converter, target);
        }
    }

    /** A value that may be missing. */
    record OptionalOf(JavaType java, ValueType element) implements ValueType {
        @Override
        public CqlType cql() {
            return element.cql();
        }

        @Override
        public List<ValueType> inside() {
            return List.of(element);
        }
    }

    /** A collection or vector. */
    sealed interface ContainerOf extends ValueType {
        Container container();
    }

    /** What it is in Java. */
    enum Container {
        ARRAY,
        COLLECTION,
        CQL_VECTOR,
        LIST,
        MAP,
        SET,
        SORTED_MAP,
        SORTED_SET
    }

    /** A list: {@code List}, {@code Collection}, or an array of a primitive type. */
    record ListOf(JavaType java, Container container, ValueType element) implements ContainerOf {
        @Override
        public Optional<VectorOf> vector(int dimension) {
            return container == Container.COLLECTION
                    ? Optional.empty()
                    : Optional.of(new VectorOf(java, container, element, dimension));
        }

        @Override
        public CqlType cql() {
            return new CollectionType.ListType(element.cql().frozen());
        }

        @Override
        public List<ValueType> inside() {
            return List.of(element);
        }
    }

    /** A set: {@code Set} or {@code SortedSet}. */
    record SetOf(JavaType java, Container container, ValueType element) implements ContainerOf {
        @Override
        public CqlType cql() {
            return new CollectionType.SetType(element.cql().frozen());
        }

        @Override
        public List<ValueType> inside() {
            return List.of(element);
        }
    }

    /** A map: {@code Map} or {@code SortedMap}. */
    record MapOf(JavaType java, Container container, ValueType key, ValueType value) implements ContainerOf {
        @Override
        public CqlType cql() {
            return new CollectionType.MapType(key.cql().frozen(), value.cql().frozen());
        }

        @Override
        public List<ValueType> inside() {
            return List.of(key, value);
        }
    }

    /**
     * A vector: {@code CqlVector}, {@code List}, or an array of a primitive type.
     *
     * @param dimension how many elements it has, or 0 where that is not said
     */
    record VectorOf(JavaType java, Container container, ValueType element, int dimension) implements ContainerOf {
        @Override
        public Optional<VectorOf> vector(int other) {
            return Optional.of(new VectorOf(java, container, element, other));
        }

        @Override
        public CqlType cql() {
            return new dev.colonnade.cql.type.VectorType(element.cql().frozen(), dimension);
        }

        @Override
        public List<ValueType> inside() {
            return List.of(element);
        }
    }

    /** A record with {@code @Tuple}. */
    record TupleOf(ClassType java, List<ValueType> components) implements ValueType {
        public TupleOf {
            components = List.copyOf(components);
        }

        @Override
        public CqlType cql() {
            return new TupleType(
                    components.stream().map(part -> part.cql().frozen()).toList());
        }

        @Override
        public List<ValueType> inside() {
            return components;
        }
    }

    /** A class with {@code @Udt}. */
    record Udt(ClassType java, Identifier name) implements ValueType {
        @Override
        public CqlType cql() {
            return new UdtType(name);
        }
    }

    /**
     * A Java type that maps to nothing.
     *
     * @param misfit why not
     * @param site the annotation that is wrong, if it is one
     */
    record Unmappable(JavaType java, Misfit misfit, Optional<Site> site) implements ValueType {
        @Override
        public CqlType cql() {
            throw new IllegalStateException(java.text() + " maps to no CQL type");
        }
    }
}
