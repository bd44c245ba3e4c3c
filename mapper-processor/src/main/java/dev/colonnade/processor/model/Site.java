package dev.colonnade.processor.model;

/**
 * A place in the source, which only the steps at both ends can open.
 *
 * @param label how messages name it: {@code Flight.origin}
 * @param handle the compiler's own object for it
 */
public record Site(String label, Object handle) {
    /** No place in a source: what is wrong is an option, or a file. */
    public static final Site NOWHERE = new Site("", "");
}
