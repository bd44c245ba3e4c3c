package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Delete;
import dev.colonnade.processor.model.Operation.Increment;
import dev.colonnade.processor.model.Operation.Select;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** It is clear whose table a method reads or deletes from. */
final class TargetRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        if (model.target().isPresent()) {
            return;
        }
        if (model.operation() instanceof Delete) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_ENTITY,
                    model.site(),
                    model.label() + " does not say whose rows it deletes",
                    "take the entity, or name one class with @Entity: @Delete(entityClass = Video.class)"));
        }
        if (model.operation() instanceof Increment increment) {
            String entity = increment.entity().map(known -> known.type().text()).orElse("");
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_ENTITY,
                    model.site(),
                    model.label()
                            + (entity.isEmpty()
                                    ? " does not say whose counters it adds to"
                                    : " adds to a row of " + entity + ", which has no key"),
                    entity.isEmpty()
                            ? "name one class with @Entity: @Increment(entityClass = Views.class)"
                            : "give " + entity + " a @PartitionKey"));
        }
        if (model.operation() instanceof Select
                && (model.result().isRows() || model.result().isRaw())) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_ENTITY,
                    model.site(),
                    model.label() + " returns " + model.result().declared().text()
                            + ", which does not say whose rows it selects",
                    "return a class with @Entity, or Optional, List or Stream of one; for anything else use @Query"));
        }
    }
}
