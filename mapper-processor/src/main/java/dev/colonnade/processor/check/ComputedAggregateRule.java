package dev.colonnade.processor.check;

import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** No row is selected together with an aggregate, which makes one row of all. */
final class ComputedAggregateRule implements Rule<VerifiedMethod> {
    @Override
    public void check(VerifiedMethod model, Problems problems) {
        if (!(model.method().operation() instanceof Operation.Select)) {
            return;
        }
        model.verification().columns().stream()
                .filter(ResultColumn::aggregate)
                .forEach(column ->
                        model.method().target().ifPresent(entity -> problems.add(problem(model, entity, column))));
    }

    private static Problem problem(VerifiedMethod model, MappedClass entity, ResultColumn column) {
        String property = entity.computed().stream()
                .filter(computed -> computed.column().name().equals(column.name()))
                .map(Property::name)
                .findFirst()
                .orElse(column.name());
        return new Problem(
                ProblemCode.COMPUTED_AGGREGATE,
                model.site(),
                model.method().label() + " selects rows of " + entity.type().text() + ", but "
                        + entity.type().text() + "." + property
                        + " is computed by an aggregate, which makes one row of all",
                "select it with a @Query that groups the rows: GROUP BY, or take " + property + " out of "
                        + entity.type().text());
    }
}
