package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.term.Term;
import java.util.List;

/**
 * GROUP BY names no clustering columns in SELECT DISTINCT (Cassandra: "Grouping on clustering columns is not allowed
 * for SELECT DISTINCT queries").
 */
final class GroupByDistinctRule {
    private GroupByDistinctRule() {}

    static boolean holds(List<Identifier> columns, SelectContext context) {
        Table table = context.scope().table();
        for (int i = 0; i < columns.size(); i++) {
            if (context.isDistinct() && !table.partitionKey().contains(columns.get(i))) {
                Term term = context.select().groupBy().get(i);
                context.scope()
                        .findings()
                        .error(
                                CqlRule.GROUP_BY_DISTINCT,
                                term.range(),
                                "SELECT DISTINCT gives partitions, which cannot be grouped by clustering columns",
                                PrimaryKeys.names(table.partitionKey()),
                                "group by the partition key only, or take away DISTINCT");
                return false;
            }
        }
        return true;
    }
}
