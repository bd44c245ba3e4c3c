package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Embedded;
import dev.colonnade.processor.model.IgnoredAnnotation;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.model.ObjectShape;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.model.Unembeddable;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** What is embedded is an object of several columns, and what is said of it can be said of all of them. */
final class EmbeddedRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.shape().shapes().forEach(shape -> check(shape, problems));
        if (model.kind() == Kind.TUPLE) {
            model.shape()
                    .embedded()
                    .forEach(object -> problems.add(wrongType(
                            model.type().text() + "." + object.name(),
                            object.site(),
                            model.type().text() + " is a @Tuple, of which each component is a value")));
        }
    }

    private static void check(ObjectShape shape, Problems problems) {
        shape.members().forEach(member -> {
            String name = shape.type().text() + "." + member.name();
            if (member instanceof Unembeddable wrong) {
                problems.add(problem(name, wrong));
            } else if (member instanceof Embedded embedded) {
                check(name, embedded, problems);
            }
        });
    }

    private static void check(String name, Embedded embedded, Problems problems) {
        if (embedded.shape().members().isEmpty()) {
            problems.add(wrongType(
                    name, embedded.site(), embedded.javaType().text() + " has no properties that could be columns"));
        }
        for (IgnoredAnnotation annotation : embedded.contradictions()) {
            problems.add(new Problem(
                    ProblemCode.CONFLICTING_ANNOTATIONS,
                    annotation.site(),
                    name + " is @Embedded, so that " + annotation.annotation() + ", which is about one column, means"
                            + " nothing",
                    "put it on the property inside, or take @Embedded away"));
        }
    }

    private static Problem problem(String name, Unembeddable wrong) {
        String type = wrong.javaType().text();
        return switch (wrong.reason()) {
            case NO_CLASS -> wrongType(name, wrong.site(), type + " is no class of yours that has columns");
            case ENTITY -> wrongType(name, wrong.site(), type + " is an @Entity, whose columns are in its own table");
            case RECURSIVE ->
                new Problem(
                        ProblemCode.RECURSIVE_EMBEDDED,
                        wrong.site(),
                        name + " is @Embedded in an object of its own class: " + type
                                + " would have columns without end",
                        "refer to the other by its key, or keep such values in a table of their own");
        };
    }

    private static Problem wrongType(String name, Site site, String found) {
        return new Problem(
                ProblemCode.EMBEDDED_TYPE,
                site,
                name + " is @Embedded, but " + found,
                "embed a record or class of yours; a value of one column needs no annotation");
    }
}
