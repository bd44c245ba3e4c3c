package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import java.util.List;

/**
 * SELECT DISTINCT without the partition key in WHERE selects the whole partition key (Cassandra: "SELECT DISTINCT
 * queries must request all the partition key columns").
 */
final class DistinctKeyRule {
    private DistinctKeyRule() {}

    static void check(SelectContext context) {
        boolean asked = !context.where().isWrong()
                && context.where().isKeyRange()
                && context.selection().known();
        if (!asked) {
            return;
        }
        List<Identifier> selected =
                context.selection().used().keySet().stream().map(Column::name).toList();
        List<String> missing = context.scope().table().partitionKey().stream()
                .filter(name -> !selected.contains(name))
                .map(Identifier::cql)
                .toList();
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            context.scope()
                    .findings()
                    .error(
                            CqlRule.DISTINCT_KEY,
                            context.select().selection().range(),
                            "SELECT DISTINCT tells partitions by their whole key, and here " + names
                                    + (missing.size() == 1 ? " is" : " are") + " missing",
                            "select " + names + " too");
        }
    }
}
