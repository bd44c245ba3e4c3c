package dev.colonnade.cql.check.where;

/**
 * Why rows cannot be ordered by ANN OF, in the order in which the server finds it.
 *
 * @since 0.1.0
 */
public enum NearestProblem {
    /** The column is no vector of floats. */
    NOT_A_FLOAT_VECTOR,
    /** The column has no index. */
    NOT_INDEXED,
    /** Another column in WHERE has no index, and the partition and its first clustering columns are not said. */
    OTHERS_NOT_INDEXED
}
