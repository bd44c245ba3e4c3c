package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation.Update;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** An UPDATE sets a column, and no column of the key. */
final class NothingToUpdateRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        if (model.operation() instanceof Update
                && model.target().filter(MappedClass::isOnlyKey).isPresent()) {
            problems.add(new Problem(
                    ProblemCode.NOTHING_TO_UPDATE,
                    model.site(),
                    model.label() + " has nothing to set: all columns of "
                            + model.target().get().type().text() + " are in its key",
                    "use @Insert: a row that is only a key is written, never changed"));
        }
    }
}
