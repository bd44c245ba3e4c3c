package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.TransientMisuse;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** What is said to be transient is a property that can be left out, and nothing else is said of it. */
final class TransientRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.misplaced().forEach(misuse -> problems.add(problem(model, misuse)));
    }

    private static Problem problem(MappedClass model, TransientMisuse misuse) {
        String property = misuse.site().label();
        return switch (misuse.reason()) {
            case COMPONENT ->
                new Problem(
                        ProblemCode.TRANSIENT_COMPONENT,
                        misuse.site(),
                        property + " is @Transient, but a record cannot be made without a value for each component",
                        "take the component out of the record, or make it a class");
            case CONTRADICTED ->
                new Problem(
                        ProblemCode.CONFLICTING_ANNOTATIONS,
                        misuse.site(),
                        property + " is @Transient, so that what it says of a column means nothing",
                        "take @Transient away, or the other annotations");
            case UNKNOWN -> unknown(model, misuse);
        };
    }

    private static Problem unknown(MappedClass model, TransientMisuse misuse) {
        List<String> names = model.properties().stream().map(Property::name).toList();
        return new Problem(
                ProblemCode.UNKNOWN_PROPERTY,
                misuse.site(),
                "@TransientProperties names " + misuse.property() + ", which is no property of "
                        + model.type().text() + "." + DidYouMean.hint(misuse.property(), names),
                names,
                "name a property that the class has or inherits, or take the name away");
    }
}
