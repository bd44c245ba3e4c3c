package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Construction.Impossible;
import dev.colonnade.processor.model.Declaration;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.MadeObject;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** Generated code in the same package can make objects of a mapped class. */
final class InstantiableRule implements Rule<MappedClass> {
    private static final String MADE =
            "make it a record; or an interface or abstract class with a static method that makes one of its"
                    + " properties, or a builder: by hand, with Immutables or AutoValue";
    private static final String OF_SEVERAL_CLASSES =
            "say with @Discriminator which column tells its classes apart; or, if a class above it says so and has the"
                    + " table, take the annotation away here";

    @Override
    public void check(MappedClass model, Problems problems) {
        model.objects().forEach(object -> check(object, model.kind(), problems));
    }

    private static void check(MadeObject model, Kind kind, Problems problems) {
        Declaration declaration = model.declaration();
        String name = model.type().text();
        if (declaration.form() != Form.CONCRETE
                && model.shape().construction() instanceof Impossible impossible
                && impossible.builders().isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.NOT_INSTANTIABLE,
                    model.site(),
                    name + " is " + article(declaration.kind()) + ", of which no object can be made",
                    impossible.ways(),
                    isOfSeveralClasses(declaration, kind, impossible) ? OF_SEVERAL_CLASSES : MADE));
        } else if (declaration.hidden()) {
            refuse(model, problems, name + " is private, or in a class that is: generated code cannot see it");
        } else if (declaration.inner()) {
            refuse(model, problems, name + " is an inner class: an object of it needs one of the class around it");
        }
        if (declaration.generic()) {
            problems.add(new Problem(
                    ProblemCode.GENERIC_TYPE,
                    model.site(),
                    name + " has type parameters, so that the types of its columns are not known",
                    "map a class without type parameters, for instance a record with the types that the table has"));
        }
    }

    private static boolean isOfSeveralClasses(Declaration declaration, Kind kind, Impossible impossible) {
        return kind == Kind.ENTITY
                && declaration.kind().startsWith("sealed")
                && impossible.ways().isEmpty();
    }

    private static void refuse(MadeObject model, Problems problems, String found) {
        problems.add(new Problem(
                ProblemCode.NOT_INSTANTIABLE,
                model.site(),
                found,
                "make it a record, or a class that is neither abstract nor private; static if it is in another"));
    }

    private static String article(String kind) {
        return kind.equals("annotation type") ? "an annotation" : (kind.startsWith("sealed") ? "a " : "an ") + kind;
    }
}
