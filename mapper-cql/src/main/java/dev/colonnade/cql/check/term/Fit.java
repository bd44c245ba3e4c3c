package dev.colonnade.cql.check.term;

/**
 * How well a term fits what it is a value of.
 *
 * @since 0.1.0
 */
public enum Fit {
    /** It is of that very type. */
    EXACT,
    /** It can be of that type. */
    WEAK,
    /** It cannot. */
    NONE;

    /** {@return whether it can be of the type} */
    public boolean isFit() {
        return this == EXACT || this == WEAK;
    }

    /**
     * How well two terms fit together.
     *
     * @param other how well the other fits
     * @return the worse of both
     */
    Fit and(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
