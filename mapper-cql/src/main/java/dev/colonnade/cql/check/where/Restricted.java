package dev.colonnade.cql.check.where;

import java.util.Optional;

/**
 * What the relations of a WHERE restrict, by the roles of the columns.
 *
 * @param key the restrictions of the partition key
 * @param clustering those of the clustering columns
 * @param others those of all other columns
 * @param expression the custom index that evaluates an expression
 * @param values whether something is compared to a value that is written: rules about values ask nothing else of the
 *     others
 * @param outOfOrder whether clustering columns are restricted in an order that only ALLOW FILTERING allows
 */
record Restricted(
        PartitionKey key,
        Clustering clustering,
        RestrictionSet others,
        Optional<TableIndex> expression,
        boolean values,
        boolean outOfOrder) {
    /** Whether they say one partition, or rows one after the other in it, by bind markers. */
    boolean arePlain() {
        return !values
                && !outOfOrder
                && expression.isEmpty()
                && others.isEmpty()
                && key.isEqual()
                && clustering.isSlice();
    }
}
