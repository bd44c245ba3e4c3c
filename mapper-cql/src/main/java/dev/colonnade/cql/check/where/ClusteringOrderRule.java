package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import dev.colonnade.cql.schema.KeyedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clustering columns are restricted in the order of the key, without a gap, and none after an inequality, unless the
 * rows are filtered (Cassandra: {@code ClusteringColumnRestrictions.mergeWith}, {@code StatementRestrictions}). From
 * Cassandra 5.0 a column may follow an inequality if it has an index; 4.1 does not ask.
 */
final class ClusteringOrderRule implements WholeRule {
    /** Whether a restriction comes to others that it cannot stand with. */
    static boolean isOutOfOrder(Optional<Restriction> last, Restriction added) {
        if (last.isEmpty()) {
            return false;
        }
        int order = Integer.compare(added.first().position(), last.get().first().position());
        return (order > 0 && last.get().kind() == Kind.RANGE) || (order < 0 && added.kind() == Kind.RANGE);
    }

    /** Says that a restriction came to others that it cannot stand with. */
    static void report(Restriction last, Restriction added, RestrictionSet after, WhereFor what, Scope scope) {
        if (last.kind() == Kind.RANGE && added.first().position() > last.first().position()) {
            afterInequality(added, added.first(), last.first(), what, scope);
            return;
        }
        KeyedColumn next = after.after(added.first()).orElse(last.first());
        afterInequality(after.of(next.name()).orElse(last), next, added.first(), what, scope);
    }

    /** Whether an index makes the order of a restriction no matter. */
    static boolean isFree(Restriction added, WhereFor what, Indexes indexes, CassandraVersion version) {
        return what.kind() == WhereFor.Kind.SELECT && version.isAtLeast(CassandraVersion.V5_0) && indexes.serves(added);
    }

    private static void afterInequality(
            Restriction later, KeyedColumn column, KeyedColumn before, WhereFor what, Scope scope) {
        scope.findings()
                .error(
                        CqlRule.CLUSTERING_ORDER,
                        Relations.place(later, what.place()),
                        "The clustering column " + column.cql() + " cannot be restricted, because " + before.cql()
                                + " before it has an inequality, and the rows of a range of " + before.cql()
                                + " are not in the order of " + column.cql(),
                        key(scope),
                        "compare " + before.cql() + " by =, or leave " + column.cql() + " out"
                                + (what.kind() == WhereFor.Kind.SELECT ? ", or write ALLOW FILTERING at the end" : ""));
    }

    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.filtersInPartition()
                && !analysis.hasIndex()
                && !analysis.isAllowed()
                && missing(analysis).isPresent();
    }

    /** The place in the key of the first clustering column that is not restricted though a later one is. */
    private static Optional<Integer> missing(Analysis analysis) {
        int place = 0;
        for (KeyedColumn column : analysis.clustering().columns().columns()) {
            if (column.position() != place) {
                return Optional.of(place);
            }
            place++;
        }
        return Optional.empty();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        int place = missing(analysis).orElseThrow();
        KeyedColumn later = new ArrayList<>(analysis.clustering().columns().columns()).get(place);
        Restriction blamed = analysis.clustering().columns().of(later.name()).orElseThrow();
        Identifier gap = scope.table().clusteringColumns().get(place).name();
        scope.findings()
                .error(
                        CqlRule.CLUSTERING_ORDER,
                        Relations.place(blamed, analysis.what().place()),
                        "The clustering column " + later.cql() + " cannot be restricted, because " + gap.cql()
                                + " before it in the primary key is not restricted",
                        key(scope),
                        "add " + gap.cql() + " = …"
                                + (analysis.isSelect()
                                        ? ", or create an index on " + later.cql()
                                                + ", or write ALLOW FILTERING at the end"
                                        : ", or leave " + later.cql() + " out"));
    }

    private static List<String> key(Scope scope) {
        return scope.table().clusteringColumns().stream()
                .map(column -> column.name().cql())
                .toList();
    }
}
