package dev.colonnade.processor.model;

/**
 * How a class or interface is declared.
 *
 * @param kind what it is, in words: {@code record}, {@code abstract class}
 * @param form whether an object of it can be made, or it be implemented
 * @param generic whether it has type parameters
 * @param hidden whether it, or a class that it is in, is private
 * @param inner whether an object of it needs one of the class around it
 * @param complete whether all that it extends exists by now, and no other processor may still write what it lacks
 * @param deprecated whether it, or a member of it, is deprecated, so that generated code would be warned of
 * @param generates whether this compilation generates code for it, or another has
 */
public record Declaration(
        String kind,
        Form form,
        boolean generic,
        boolean hidden,
        boolean inner,
        boolean complete,
        boolean deprecated,
        boolean generates) {
    /** What can be done with it. */
    public enum Form {
        CONCRETE,
        INTERFACE,
        OTHER
    }
}
