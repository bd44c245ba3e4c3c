package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.stream.Stream;

/** A Java type and the CQL type that it maps to. */
public sealed interface ValueType {
    JavaType java();

    CqlType cql();

    /** The types that it is made of, and itself. */
    default Stream<ValueType> parts() {
        return Stream.of(this);
    }

    /** The same for a value that cannot be a primitive: in a collection, or one that may be missing. */
    default ValueType boxed() {
        return this;
    }

    /** A type that is built into Cassandra. */
    record Native(JavaType java, NativeType cql) implements ValueType {
        @Override
        public ValueType boxed() {
            return new Native(java.boxed(), cql);
        }
    }

    /** A list. */
    record ListOf(JavaType java, ValueType element) implements ValueType {
        @Override
        public CqlType cql() {
            return new CollectionType.ListType(element.cql().frozen());
        }

        @Override
        public Stream<ValueType> parts() {
            return Stream.concat(Stream.of(this), element.parts());
        }
    }

    /** A set. */
    record SetOf(JavaType java, ValueType element) implements ValueType {
        @Override
        public CqlType cql() {
            return new CollectionType.SetType(element.cql().frozen());
        }

        @Override
        public Stream<ValueType> parts() {
            return Stream.concat(Stream.of(this), element.parts());
        }
    }

    /** A map. */
    record MapOf(JavaType java, ValueType key, ValueType value) implements ValueType {
        @Override
        public CqlType cql() {
            return new CollectionType.MapType(key.cql().frozen(), value.cql().frozen());
        }

        @Override
        public Stream<ValueType> parts() {
            return Stream.of(Stream.of(this), key.parts(), value.parts()).flatMap(part -> part);
        }
    }

    /** A class with {@code @Udt}. */
    record Udt(ClassType java, Identifier name) implements ValueType {
        @Override
        public CqlType cql() {
            return new UdtType(name);
        }
    }

    /** A Java type that maps to nothing. */
    record Unmappable(JavaType java) implements ValueType {
        @Override
        public CqlType cql() {
            throw new IllegalStateException(java.text() + " maps to no CQL type");
        }
    }
}
