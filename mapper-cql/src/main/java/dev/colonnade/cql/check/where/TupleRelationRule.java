package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.term.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tuple of columns names clustering columns, each once, one after the other in the order of the key (Cassandra:
 * {@code MultiColumnRelation.receivers}).
 */
final class TupleRelationRule {
    private TupleRelationRule() {}

    /** The columns; none if the rule is broken. */
    static List<KeyedColumn> check(List<Name> names, Scope scope) {
        List<KeyedColumn> columns = new ArrayList<>();
        for (Name name : names) {
            Optional<KeyedColumn> found = Columns.keyed(name, scope);
            if (found.isEmpty()) {
                return List.of();
            }
            KeyedColumn column = found.get();
            String why = why(column, columns);
            if (!why.isEmpty()) {
                broken(name, why, scope);
                return List.of();
            }
            columns.add(column);
        }
        return columns;
    }

    private static String why(KeyedColumn column, List<KeyedColumn> before) {
        if (column.kind() != ColumnKind.CLUSTERING) {
            return " is no clustering column, and a tuple in WHERE is of clustering columns";
        }
        if (before.stream().anyMatch(column::equals)) {
            return " is in the tuple twice";
        }
        if (before.isEmpty()
                || column.position() == before.get(before.size() - 1).position() + 1) {
            return "";
        }
        return " does not come right after " + before.get(before.size() - 1).cql()
                + " in the primary key, and a tuple follows the key's order";
    }

    private static void broken(Name name, String why, Scope scope) {
        List<String> clustering = scope.table().clusteringColumns().stream()
                .map(ClusteringColumn::name)
                .map(column -> column.cql())
                .toList();
        scope.findings()
                .error(
                        CqlRule.TUPLE_RELATION,
                        name.range(),
                        "The column " + name.cql() + why,
                        clustering,
                        clustering.isEmpty()
                                ? "write one relation for each column"
                                : "name columns of (" + String.join(", ", clustering) + ") one after the other");
    }
}
