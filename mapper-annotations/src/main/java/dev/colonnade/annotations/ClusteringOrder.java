package dev.colonnade.annotations;

/**
 * The order of the rows in a partition, as in CQL's {@code CLUSTERING ORDER BY}.
 *
 * @since 0.1.0
 */
public enum ClusteringOrder {
    /** Smallest first: CQL's default. */
    ASC,
    /** Largest first. */
    DESC
}
