package dev.colonnade.annotations;

/**
 * What becomes of a column whose value is null.
 *
 * @since 0.1.0
 */
public enum NullSavingStrategy {
    /** It is left unset: what the row already has stays, and no tombstone is written. */
    DO_NOT_SET,

    /** It is written as null: what the row already has is deleted, with a tombstone even where there was nothing. */
    SET_TO_NULL
}
