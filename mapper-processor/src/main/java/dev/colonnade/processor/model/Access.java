package dev.colonnade.processor.model;

/** How generated code reads or sets a property of an object. */
public sealed interface Access {
    /** Through a method. */
    record Method(String name) implements Access {}

    /** The field itself. */
    record Field(String name) implements Access {}
}
