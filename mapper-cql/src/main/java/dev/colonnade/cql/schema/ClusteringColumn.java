package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;

/**
 * A clustering column and the order of the rows by it.
 *
 * @param name the column
 * @param descending whether the largest value comes first
 * @since 0.1.0
 */
public record ClusteringColumn(Identifier name, boolean descending) {}
