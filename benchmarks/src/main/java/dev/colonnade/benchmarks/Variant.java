package dev.colonnade.benchmarks;

/**
 * The ways that are measured side by side.
 *
 * @since 0.1.0
 */
public enum Variant {
    /** The driver's getters and setters by column name: what most tutorials show. */
    HAND_BY_NAME,
    /**
     * The driver's getters and setters by position, the types of collections as constants: what careful people write.
     */
    HAND_BY_INDEX,
    /** What the driver's own mapper generates. */
    DRIVER_MAPPER,
    /** What Colonnade generates. */
    COLONNADE
}
