package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A table or type has columns. */
final class ColumnsRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.shape().members().isEmpty() && model.declaration().form() == Form.CONCRETE) {
            problems.add(new Problem(
                    ProblemCode.NO_COLUMNS,
                    model.site(),
                    model.type().text() + " has no properties that could be columns",
                    "give the record components, or the class fields that are neither static nor transient"));
        }
    }
}
