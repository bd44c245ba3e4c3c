package dev.colonnade.processor.model;

/** The classes that are generated. */
public enum GeneratedClass {
    /** Makes entities of rows. */
    READER("Reader"),
    /** Puts entities into statements. */
    WRITER("Writer"),
    /** Reads and writes a user-defined type. */
    CODEC("Codec"),
    /** Implements a DAO or a mapper. */
    IMPLEMENTATION("Impl");

    private final String suffix;

    GeneratedClass(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
