package dev.colonnade.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/** A part of an object, as its class declares it: one column, or an object that is several. */
public sealed interface Member permits Property, Embedded {
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

    /** The same as a part of an object that is itself a part of another. */
    Member within(Parent parent);
}
