package dev.colonnade.processor.generate;

/** What the names of generated classes end with. */
final class Suffix {
    static final String READER = "Reader";
    static final String WRITER = "Writer";
    static final String CODEC = "Codec";
    static final String IMPLEMENTATION = "Impl";

    private Suffix() {}
}
