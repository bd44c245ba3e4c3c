package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.statement.Relation;
import java.util.List;
import java.util.Optional;

/**
 * The rules of WHERE, in the server's order: each relation by itself, then beside those before it, then all together.
 *
 * @since 0.1.0
 */
public final class Where {
    /** The rules about all relations together. Between the two lists the server checks the order by ANN OF. */
    private static final WholeRule[] OF_KEY = {
        new SasiRule.OfContains(),
        new PartitionKeyRangeRule.OfTokens(),
        new PartitionKeyMissingRule(),
        new PartitionKeyRangeRule.OfColumns(),
        new PartitionFilteringRule(),
        new StaticOnlyRule(),
        new ClusteringRangeRule(),
        new ClusteringMissingRule(),
        new ClusteringContainsRule(),
        new ClusteringOrderRule()
    };

    private static final WholeRule[] OF_OTHERS = {
        new WriteRelationRule(), new VectorRelationRule(), new OtherFilteringRule(), new IndexWithInRule()
    };

    private Where() {}

    /**
     * Checks a WHERE. The server then checks the rest of a SELECT, and {@link Restrictions#checkFiltering} last.
     *
     * @param relations the relations; none for all rows
     * @param what the statement
     * @param scope its table, and where is said what is found
     * @param terms the rules of values
     * @return what the relations restrict together
     */
    public static Restrictions check(List<Relation> relations, WhereFor what, Scope scope, Terms terms) {
        RelationCollector collector = new RelationCollector(what, scope, terms);
        boolean right = collector.collect(relations);
        Analysis analysis = collector.analysis();
        if (!right || analysis.isPlain()) {
            return new Restrictions(analysis, scope, !right);
        }
        if (!analysis.indexes().hasUnknown()) {
            return conclude(analysis, scope);
        }
        Analysis assuming = analysis.assuming();
        boolean refused = broken(analysis).isPresent();
        if (refused != broken(assuming).isPresent()) {
            CustomIndexes.warn(what.place(), analysis.indexes(), scope);
            return new Restrictions(refused ? assuming : analysis, scope, false);
        }
        return conclude(analysis, scope);
    }

    private static Restrictions conclude(Analysis analysis, Scope scope) {
        Optional<WholeRule> broken = broken(analysis);
        if (broken.isPresent()) {
            broken.get().report(analysis, scope);
        } else if (analysis.isWrite()) {
            LateRules.check(analysis, scope);
        }
        return new Restrictions(analysis, scope, broken.isPresent());
    }

    private static Optional<WholeRule> broken(Analysis analysis) {
        Optional<WholeRule> broken = first(OF_KEY, analysis);
        return broken.isPresent() || Nearest.problem(analysis).isPresent() ? broken : first(OF_OTHERS, analysis);
    }

    private static Optional<WholeRule> first(WholeRule[] rules, Analysis analysis) {
        for (WholeRule rule : rules) {
            if (rule.isBroken(analysis)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
