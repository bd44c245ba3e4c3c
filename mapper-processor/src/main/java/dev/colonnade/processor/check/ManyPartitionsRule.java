package dev.colonnade.processor.check;

import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;

/** IN on the partition key names a handful of partitions at most: one node has to gather them all. */
final class ManyPartitionsRule implements Rule<VerifiedMethod> {
    private static final int HANDFUL = 5;

    @Override
    public void check(VerifiedMethod model, Problems problems) {
        if (model.table().isPresent() && model.verification().statement().orElse(null) instanceof Select select) {
            select.where().forEach(relation -> check(model, model.table().get(), relation, problems));
        }
    }

    private static void check(VerifiedMethod model, Table table, Relation relation, Problems problems) {
        if (relation instanceof Relation.In in
                && table.partitionKey().contains(in.column().identifier())
                && in.values() instanceof InValues.Values values
                && values.values().size() > HANDFUL) {
            problems.add(new Problem(
                            ProblemCode.MANY_PARTITIONS,
                            model.site(),
                            "The statement of " + model.method().label() + " names "
                                    + values.values().size() + " partitions at once\n"
                                    + CodeFrame.of(model.cql(), in.range()),
                            "read each partition with a statement of its own, several at a time")
                    .as(Severity.WARNING));
        }
    }
}
