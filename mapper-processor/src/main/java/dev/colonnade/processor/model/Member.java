package dev.colonnade.processor.model;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A part of an object, as its class declares it: one column, or an object that is several, right or wrong. */
public sealed interface Member permits Property, Embedded, Unembeddable {
    /** Its name in Java. */
    String name();

    JavaType javaType();

    /** How it is read, if it can be. */
    Optional<Access> read();

    /** How it is set, if it can be once the object is made. */
    Optional<Access> write();

    /** Where it is declared. */
    Site site();

    /** The columns that it is, in the order of their declaration. */
    Stream<Property> columns();

    /** Whether all types that it names exist by now. */
    default boolean isComplete() {
        return javaType().isComplete();
    }

    /** The same with other columns. */
    Member withColumns(UnaryOperator<Property> change);
}
