package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Rows are not filtered by an inequality of tuples, nor by an IN of tuples of more than one column. The server finds
 * out when it executes the statement (Cassandra: {@code MultiColumnRestriction.addToRowFilter}).
 */
final class TupleFilteringRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.isSelect() && blamed(analysis).isPresent();
    }

    private static Optional<Restriction> blamed(Analysis analysis) {
        for (Restriction filter : Executed.clusteringFilters(analysis)) {
            boolean in = filter.kind() == Kind.IN && filter.columns().size() > 1;
            if (filter.tuple() && (in || filter.kind() == Kind.RANGE)) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction tuple = blamed(analysis).orElseThrow();
        scope.findings()
                .error(
                        CqlRule.TUPLE_FILTERING,
                        Relations.place(tuple, analysis.what().place()),
                        "The rows would be filtered by the tuple (" + Relations.list(tuple.columns()) + "), and "
                                + (tuple.kind() == Kind.IN ? "an IN" : "an inequality")
                                + " of tuples says where in a partition rows are but cannot filter them",
                        List.of(),
                        "write one relation for each column, or restrict the clustering columns before them by =");
    }
}
