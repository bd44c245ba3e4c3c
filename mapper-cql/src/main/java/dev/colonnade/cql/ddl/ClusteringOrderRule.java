package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.ClusteringOrder;
import dev.colonnade.cql.term.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * CLUSTERING ORDER BY names clustering columns in the order of the key, each once, and leaves out none before the last;
 * in a view it names all or none (CreateTableStatement, CreateViewStatement).
 */
final class ClusteringOrderRule {
    private ClusteringOrderRule() {}

    /** What the server says while it reads the statement: whatever else is wrong, it says this first. */
    static void checkDuplicates(List<ClusteringOrder> order, Step step) {
        Set<Identifier> seen = new HashSet<>();
        for (ClusteringOrder part : order) {
            if (!seen.add(part.column().identifier())) {
                refuse(part, "The clustering order names " + part.column().cql() + " twice", List.of(), step);
            }
        }
    }

    static void check(List<ClusteringOrder> order, List<Name> clustering, boolean complete, Step step) {
        List<Identifier> key = clustering.stream().map(Name::identifier).toList();
        for (int i = 0; i < order.size(); i++) {
            Identifier column = order.get(i).column().identifier();
            if (!key.contains(column)) {
                refuse(
                        order.get(i),
                        "The clustering order names " + column.cql() + ", which is no clustering column",
                        key,
                        step);
                return;
            }
            if (!column.equals(key.get(i))) {
                refuse(
                        order.get(i),
                        "The clustering order names " + column.cql() + " where the key has "
                                + key.get(i).cql(),
                        key,
                        step);
                return;
            }
        }
        if (complete && !order.isEmpty() && order.size() < key.size()) {
            refuse(
                    order.get(order.size() - 1),
                    "The clustering order leaves out " + key.get(order.size()).cql()
                            + ", and that of a view names all clustering columns",
                    key,
                    step);
        }
    }

    private static void refuse(ClusteringOrder part, String found, List<Identifier> key, Step step) {
        step.refuse(
                CqlRule.SCHEMA_CLUSTERING_ORDER,
                part.column().range(),
                found,
                Step.names(key),
                "name the clustering columns in the order of the key");
    }
}
