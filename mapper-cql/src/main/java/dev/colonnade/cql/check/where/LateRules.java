package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Scope;

/** The rules that the server checks when it executes a statement, though its text decides them. */
final class LateRules {
    private static final WholeRule[] ALL = {
        new TupleFilteringRule(),
        new LikePatternRule(),
        new NullRelationRule(),
        new EmptyKeyRule(),
        new VectorRelationRule.OfOthers(),
        new SasiRule.OfOthers(),
        new SasiRule.OfRange()
    };

    private LateRules() {}

    static void check(Analysis analysis, Scope scope) {
        for (WholeRule rule : ALL) {
            if (rule.isBroken(analysis)) {
                rule.report(analysis, scope);
                return;
            }
        }
    }
}
