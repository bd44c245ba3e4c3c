package dev.colonnade.runtime.update;

/** What becomes of a list. */
enum Growth {
    /** Nothing, or it is no list. */
    NONE,
    /** It gets elements in front or behind. */
    GROWS,
    /** Another takes its place. */
    REPLACED
}
