package dev.colonnade.processor.check;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.Construction.Impossible;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** Objects can be made of the values of all properties. */
final class ConstructorRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.construction() instanceof Impossible impossible
                && model.declaration().form() == Form.CONCRETE) {
            String wanted = model.properties().stream()
                    .map(property -> property.type().java().text() + " " + property.name())
                    .collect(joining(", ", simpleName(model) + "(", ")"));
            String unset = model.properties().stream()
                    .filter(property -> property.write().isEmpty())
                    .map(Property::name)
                    .collect(joining(", "));
            problems.add(
                    new Problem(
                            ProblemCode.NO_FITTING_CONSTRUCTOR,
                            model.site(),
                            model.type().text() + " has no constructor that fits its properties"
                                    + (unset.isEmpty() ? "" : "; without a setter are " + unset),
                            impossible.constructors(),
                            "add the constructor " + wanted
                                    + ", with these names in any order; or one without parameters, and a setter for each property"));
        }
    }

    private static String simpleName(MappedClass model) {
        return model.type().simpleNames().get(model.type().simpleNames().size() - 1);
    }
}
