package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The WHERE of SELECT DISTINCT restricts columns of the partition key and static ones (Cassandra: "SELECT DISTINCT with
 * WHERE clause only supports restriction by partition key and/or static columns").
 */
final class DistinctRelationRule {
    private DistinctRelationRule() {}

    static void check(SelectContext context) {
        if (context.where().isWrong()) {
            return;
        }
        Table table = context.scope().table();
        Optional<Column> other = table.columns().stream()
                .filter(column -> isRestrictedInRow(column, context))
                .findFirst();
        other.ifPresent(column -> report(column, context));
    }

    private static boolean isRestrictedInRow(Column column, SelectContext context) {
        boolean clustering = context.scope().table().kind(column) == ColumnKind.CLUSTERING;
        return clustering
                ? context.where().isRestricted(column.name())
                : context.where().others().contains(column) && !column.isStatic();
    }

    private static void report(Column column, SelectContext context) {
        Identifier name = column.name();
        TextRange range = RestrictedColumns.find(context.select().where(), name)
                .or(() -> Optional.ofNullable(context.order().columns().get(column))
                        .map(ordering -> ordering.column().range()))
                .orElse(context.select().selection().range());
        context.scope()
                .findings()
                .error(
                        CqlRule.DISTINCT_RELATION,
                        range,
                        "SELECT DISTINCT gives partitions, and " + name.cql() + " is a column of their rows",
                        names(context, context::isOfPartition),
                        "restrict columns of the partition key and static columns only");
    }

    static List<String> names(SelectContext context, Predicate<Column> columns) {
        return context.scope().table().columns().stream()
                .filter(columns)
                .map(column -> column.name().cql())
                .toList();
    }
}
