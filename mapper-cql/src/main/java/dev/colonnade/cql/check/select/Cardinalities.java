package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Cardinality;
import dev.colonnade.cql.schema.Table;
import java.util.List;
import java.util.Optional;

/** Counts the rows that a SELECT can give. */
final class Cardinalities {
    private Cardinalities() {}

    static Optional<Cardinality> of(SelectContext context, List<Identifier> groups) {
        if (context.isAggregateOfAll()) {
            return Optional.of(Cardinality.EXACTLY_ONE);
        }
        if (Limits.isOne(context.select().limit())) {
            return Optional.of(Cardinality.AT_MOST_ONE);
        }
        if (!context.selection().known() || context.where().isWrong()) {
            return Optional.empty();
        }
        return Optional.of(isOne(context, groups) ? Cardinality.AT_MOST_ONE : Cardinality.MANY);
    }

    private static boolean isOne(SelectContext context, List<Identifier> groups) {
        if (context.where().isPlainRow()) {
            return true;
        }
        Table table = context.scope().table();
        if (!areEqual(table.partitionKey(), context)) {
            return false;
        }
        boolean oneGroup = !context.select().groupBy().isEmpty() && areEqual(groups, context);
        return context.isDistinct()
                || oneGroup
                || Limits.isOne(context.select().perPartitionLimit())
                || areEqual(PrimaryKeys.clustering(table), context);
    }

    private static boolean areEqual(List<Identifier> columns, SelectContext context) {
        for (Identifier column : columns) {
            if (!context.where().isEqual(column)) {
                return false;
            }
        }
        return true;
    }
}
