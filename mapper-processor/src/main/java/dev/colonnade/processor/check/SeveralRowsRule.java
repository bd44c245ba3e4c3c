package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.KeyArguments;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation.Select;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A method that returns one row asks for one: it names the whole key. */
final class SeveralRowsRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        if (!(model.operation() instanceof Select)
                || !model.result().isSingle()
                || model.target().isEmpty()) {
            return;
        }
        MappedClass entity = model.target().get();
        KeyArguments key = KeyArguments.of(entity, model.valueParameters());
        boolean clear = key.missing().isEmpty() && key.unknown().isEmpty();
        if (clear && !key.isWholeKey(entity)) {
            problems.add(new Problem(
                    ProblemCode.SEVERAL_ROWS,
                    model.site(),
                    model.label() + " returns one " + entity.type().text()
                            + ", but a part of the key can have several rows",
                    entity.parameterNames(),
                    "take the whole key, return a List or Stream, or use @Query with LIMIT 1"));
        }
    }
}
