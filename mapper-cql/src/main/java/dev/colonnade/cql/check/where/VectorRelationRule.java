package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.type.VectorType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A vector with an index is ordered by, not restricted (Cassandra 5.0: {@code StatementRestrictions}). */
final class VectorRelationRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return !analysis.indexes().all().isEmpty() && blamed(analysis).isPresent();
    }

    /** The server looks at the first vector only. */
    private static Optional<KeyedColumn> blamed(Analysis analysis) {
        if (!analysis.isSelect() || analysis.what().nearest().isPresent()) {
            return Optional.empty();
        }
        return vector(analysis.others().columns())
                .filter(column -> !analysis.indexes().of(column).isEmpty());
    }

    private static Optional<KeyedColumn> vector(Collection<KeyedColumn> columns) {
        return columns.stream()
                .filter(column -> column.type().unfrozen() instanceof VectorType)
                .findFirst();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        KeyedColumn column = blamed(analysis).orElseThrow();
        report(column, analysis.others().of(column.name()).orElseThrow(), analysis, scope);
    }

    private static void report(KeyedColumn column, Restriction blamed, Analysis analysis, Scope scope) {
        String order = "ORDER BY " + column.cql() + " ANN OF … LIMIT …";
        scope.findings()
                .error(
                        CqlRule.VECTOR_RELATION,
                        Relations.place(blamed, analysis.what().place()),
                        "The vector " + column.cql() + " has an index, and such a vector can be ordered by but not"
                                + " compared",
                        List.of(order),
                        "write " + order);
    }

    /** The server looks at any other vector only when it asks its index, and fails then. */
    static final class OfOthers implements WholeRule {
        @Override
        public boolean isBroken(Analysis analysis) {
            return blamed(analysis).isPresent();
        }

        private static Optional<Restriction> blamed(Analysis analysis) {
            if (!analysis.isSelect() || !analysis.usesIndex()) {
                return Optional.empty();
            }
            return Executed.filters(analysis).stream()
                    .filter(restriction -> restriction.kind() != Restriction.Kind.NEAREST)
                    .filter(restriction -> vector(restriction.columns())
                            .filter(column ->
                                    analysis.indexes().of(column).stream().anyMatch(SaiIndex.class::isInstance))
                            .isPresent())
                    .filter(restriction -> analysis.indexes().serves(restriction))
                    .findFirst();
        }

        @Override
        public void report(Analysis analysis, Scope scope) {
            Restriction restriction = blamed(analysis).orElseThrow();
            VectorRelationRule.report(vector(restriction.columns()).orElseThrow(), restriction, analysis, scope);
        }
    }
}
