package dev.colonnade.processor.check;

import dev.colonnade.cql.check.write.BatchFacts;
import dev.colonnade.cql.check.write.BatchFacts.Partitions;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;

/** A batch is for what belongs together: one partition, or all or nothing over several; not for speed. */
final class BatchRule implements Rule<VerifiedMethod> {
    /** More inserts into different partitions of one table are a load of data. */
    private static final int FEW = 5;

    @Override
    public void check(VerifiedMethod model, Problems problems) {
        if (!(model.verification().statement().orElse(null) instanceof Batch batch)
                || BatchFacts.of(batch, model.schema()).partitions() != Partitions.SEVERAL) {
            return;
        }
        if (batch.kind() == Batch.Kind.UNLOGGED) {
            problems.add(warning(
                    ProblemCode.UNLOGGED_BATCH,
                    model,
                    "The unlogged batch of " + model.method().label()
                            + " writes several partitions: nothing makes it all or nothing, and one node has to send all",
                    "write each partition with a statement of its own, or leave UNLOGGED out"));
        } else if (isLoad(batch)) {
            problems.add(warning(
                    ProblemCode.BULK_BATCH,
                    model,
                    "The batch of " + model.method().label() + " inserts "
                            + batch.statements().size() + " rows into several partitions of one table: a logged batch"
                            + " is slower than its statements one by one",
                    "insert each row with a statement of its own, several at a time"));
        }
    }

    private static boolean isLoad(Batch batch) {
        return batch.kind() == Batch.Kind.LOGGED
                && batch.statements().size() > FEW
                && batch.statements().stream().allMatch(Insert.class::isInstance)
                && batch.statements().stream()
                                .map(statement -> statement.table().cql())
                                .distinct()
                                .count()
                        == 1;
    }

    private static Problem warning(ProblemCode code, VerifiedMethod model, String found, String fix) {
        return new Problem(code, model.site(), found, fix).as(Severity.WARNING);
    }
}
