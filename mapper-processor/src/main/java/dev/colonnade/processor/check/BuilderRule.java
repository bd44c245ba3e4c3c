package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Construction.Impossible;
import dev.colonnade.processor.model.Construction.IncompleteBuilder;
import dev.colonnade.processor.model.Construction.UnfitMethod;
import dev.colonnade.processor.model.MadeObject;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A builder, where it is the only way to make an object, takes all properties. */
final class BuilderRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.objects().forEach(object -> check(object, problems));
    }

    private static void check(MadeObject model, Problems problems) {
        if (model.shape().construction() instanceof Impossible impossible
                && !impossible.builders().isEmpty()) {
            IncompleteBuilder builder = impossible.builders().get(0);
            Member first = model.shape().member(builder.missing().get(0));
            problems.add(new Problem(
                    ProblemCode.INCOMPLETE_BUILDER,
                    model.site(),
                    "The builder of " + model.type().text() + ", " + builder.text() + ", has no method for "
                            + String.join(", ", builder.missing())
                            + builder.near()
                                    .map(near -> ": " + why(near, first))
                                    .orElse(""),
                    "add " + first.name() + "(" + first.javaType().text() + ") that gives the builder, "
                            + "or mark what is no column @Transient"));
        }
    }

    private static String why(UnfitMethod near, Member member) {
        return near.text()
                + switch (near.lack()) {
                    case OTHER_TYPE -> " does not take " + member.javaType().text();
                    case PRIMITIVE -> " takes no null";
                    case NO_CHAIN -> " does not give the builder";
                };
    }
}
