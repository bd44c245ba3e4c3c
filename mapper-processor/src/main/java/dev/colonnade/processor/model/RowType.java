package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;
import java.util.stream.Stream;

/** What a row becomes. */
public sealed interface RowType {
    /** Its type in Java, as an object. */
    JavaType java();

    /** The values that it is made of by itself. */
    default Stream<ValueType> values() {
        return Stream.empty();
    }

    /**
     * An entity.
     *
     * @param entity the entity
     */
    record OfEntity(MappedClass entity) implements RowType {
        @Override
        public JavaType java() {
            return entity.type();
        }
    }

    /**
     * An object of the columns that a query selects.
     *
     * @param projection its class
     */
    record OfProjection(MappedClass projection) implements RowType {
        @Override
        public JavaType java() {
            return projection.type();
        }
    }

    /**
     * The value of its only column.
     *
     * @param type the value's type
     */
    record OfValue(ValueType type) implements RowType {
        @Override
        public JavaType java() {
            return type.java().boxed();
        }

        @Override
        public Stream<ValueType> values() {
            return Stream.of(type);
        }
    }

    /**
     * An entry of a map.
     *
     * @param key the value of the first column
     * @param value the value of the second column
     */
    record OfEntry(ValueType key, ValueType value) implements RowType {
        @Override
        public JavaType java() {
            return new ClassType(
                    "java.util",
                    List.of("Map", "Entry"),
                    List.of(key.java().boxed(), value.java().boxed()));
        }

        @Override
        public Stream<ValueType> values() {
            return Stream.of(key, value);
        }
    }
}
