package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.AccessPath;

/** Finds how the server finds the rows of a statement. */
final class AccessPaths {
    private AccessPaths() {}

    static AccessPath of(Analysis analysis, boolean filters) {
        if (analysis.isPlain()) {
            return ofPartition(analysis);
        }
        if (filters) {
            return AccessPath.FILTERING;
        }
        if (analysis.usesIndex()) {
            return AccessPath.INDEX;
        }
        if (analysis.isKeyRange()) {
            return AccessPath.FULL_SCAN;
        }
        if (analysis.key().hasIn()) {
            return AccessPath.PARTITIONS;
        }
        return ofPartition(analysis);
    }

    private static AccessPath ofPartition(Analysis analysis) {
        Clustering clustering = analysis.clustering();
        if (clustering.isFixed()) {
            return clustering.columns().has(Restriction.Kind.IN) ? AccessPath.SLICE : AccessPath.ROW;
        }
        if (!clustering.isEmpty()) {
            return AccessPath.SLICE;
        }
        return analysis.what().writesRows() ? AccessPath.ROW : AccessPath.PARTITION;
    }
}
