package dev.colonnade.processor.model;

/**
 * That a property is said to be a part of a key.
 *
 * @param position the place that was written, or -1 for the order of declaration
 * @param descending whether the rows are kept in descending order
 * @param site the annotation
 */
public record KeyPart(int position, boolean descending, Site site) {
    /** The place before all that can be written. */
    public static final int FIRST = -2;
}
