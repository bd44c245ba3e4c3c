package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Construction.Ambiguous;
import dev.colonnade.processor.model.MadeObject;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** One way to make an object is better than all others. */
final class AmbiguousConstructionRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.objects().forEach(object -> check(object, problems));
    }

    private static void check(MadeObject model, Problems problems) {
        if (model.shape().construction() instanceof Ambiguous ambiguous) {
            problems.add(new Problem(
                    ProblemCode.AMBIGUOUS_CONSTRUCTION,
                    model.site(),
                    model.type().text() + " can be made in several ways, and none takes more of its properties: "
                            + String.join(", ", ambiguous.ways()),
                    "put @Creator on the one that makes it of a row"));
        }
    }
}
