package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** What has rows of several classes is seen by generated code, and one type. */
final class RootRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        String name = model.type().text();
        if (model.declaration().hidden()) {
            problems.add(new Problem(
                    ProblemCode.NOT_INSTANTIABLE,
                    model.site(),
                    name + " is private, or in a class that is: generated code cannot see it",
                    "take private away"));
        }
        if (model.declaration().generic()) {
            problems.add(new Problem(
                    ProblemCode.GENERIC_TYPE,
                    model.site(),
                    name + " has type parameters, so that the types of its columns are not known",
                    "map a type without type parameters, which its subclasses extend"));
        }
    }
}
