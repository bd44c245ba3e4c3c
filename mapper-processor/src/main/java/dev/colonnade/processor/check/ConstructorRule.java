package dev.colonnade.processor.check;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.Construction.Impossible;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.MadeObject;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** Objects can be made of the values of all properties. */
final class ConstructorRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.objects().forEach(object -> check(object, problems));
    }

    private static void check(MadeObject model, Problems problems) {
        if (model.shape().construction() instanceof Impossible impossible
                && impossible.builders().isEmpty()
                && model.declaration().form() == Form.CONCRETE) {
            String wanted = model.shape().members().stream()
                    .map(member -> member.javaType().text() + " " + member.name())
                    .collect(joining(", ", simpleName(model) + "(", ")"));
            String unset = model.shape().members().stream()
                    .filter(member -> member.write().isEmpty())
                    .map(Member::name)
                    .collect(joining(", "));
            problems.add(
                    new Problem(
                            ProblemCode.NO_FITTING_CONSTRUCTOR,
                            model.site(),
                            model.type().text() + " has no constructor that fits its properties"
                                    + (unset.isEmpty() ? "" : "; without a setter are " + unset),
                            impossible.ways(),
                            "add the constructor " + wanted
                                    + ", with these names in any order; or one without parameters, and a setter for each property"));
        }
    }

    private static String simpleName(MadeObject model) {
        return model.type().simpleNames().get(model.type().simpleNames().size() - 1);
    }
}
