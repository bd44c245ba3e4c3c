package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Unmapped;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** Of the classes of a hierarchy a method names the entity, or one that has a value of the discriminator. */
final class UnmappedClassRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        model.unmapped().ifPresent(type -> problems.add(problem(model, type)));
    }

    private static Problem problem(DaoMethod model, Unmapped type) {
        return new Problem(
                ProblemCode.SUBCLASS_ROWS,
                model.site(),
                model.label() + " names " + type.type() + ", which is below the entity " + type.root()
                        + ", but no class of its rows",
                type.concrete()
                        ? "give it a @DiscriminatorValue, and let the @Discriminator of " + type.root() + " know it"
                        : "name " + type.root() + ", or one of the concrete classes with a @DiscriminatorValue");
    }
}
