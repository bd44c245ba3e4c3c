package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Scope;

/** The rules that ALLOW FILTERING lifts. */
final class FilteringRules {
    private static final WholeRule LAST = new IndexFilteringRule();
    private static final WholeRule[] ALL = {
        new PartitionFilteringRule(),
        new ClusteringContainsRule(),
        new ClusteringOrderRule(),
        new OtherFilteringRule(),
        LAST
    };

    private FilteringRules() {}

    /** Whether ALLOW FILTERING is said and must be, or is not said and should be. */
    static boolean needFiltering(Analysis analysis) {
        if (analysis.isOutOfOrder()) {
            return true;
        }
        if (!analysis.isSelect()) {
            return false;
        }
        Analysis strict = analysis.withoutAllowFiltering();
        for (WholeRule rule : ALL) {
            if (rule.isBroken(strict)) {
                return true;
            }
        }
        return false;
    }

    /** Checks the rule that the server checks last. */
    static void check(Analysis analysis, Scope scope) {
        if (!LAST.isBroken(analysis)) {
            return;
        }
        if (LAST.isBroken(analysis.assuming())) {
            LAST.report(analysis, scope);
        } else {
            CustomIndexes.warn(analysis.what().place(), analysis.indexes(), scope);
        }
    }
}
