package dev.colonnade.processor.check;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.Construction.WrongCreator;
import dev.colonnade.processor.model.MadeObject;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** What {@code @Creator} stands on makes an object of the properties. */
final class CreatorRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        model.objects().forEach(object -> check(object, problems));
    }

    private static void check(MadeObject model, Problems problems) {
        if (model.shape().construction() instanceof WrongCreator creator) {
            problems.add(new Problem(
                    ProblemCode.INVALID_CREATOR, creator.site(), found(model, creator), fix(model, creator)));
        }
    }

    private static String found(MadeObject model, WrongCreator creator) {
        String names = String.join(", ", creator.names());
        return switch (creator.reason()) {
            case SEVERAL -> model.type().text() + " has several @Creator: " + creator.text();
            case NO_WAY ->
                creator.text() + " has @Creator and makes no " + model.type().text();
            case NOT_CALLABLE -> creator.text() + " has @Creator and cannot be called by generated code";
            case STRANGER -> creator.text() + " has @Creator and takes what is no property of that type: " + names;
            case INCOMPLETE -> creator.text() + " has @Creator and leaves out what nothing else sets: " + names;
        };
    }

    private static String fix(MadeObject model, WrongCreator creator) {
        return switch (creator.reason()) {
            case SEVERAL -> "keep one: it makes the object of a row";
            case NO_WAY ->
                "put it on a constructor, or on a static method that gives an object of the class or a builder of one";
            case NOT_CALLABLE -> "let it not be private, and throw no checked exception";
            case STRANGER ->
                "name its parameters like properties, with their types: "
                        + model.shape().members().stream()
                                .map(CreatorRule::declared)
                                .collect(joining(", "));
            case INCOMPLETE -> "take them too, or add a setter for each";
        };
    }

    private static String declared(Member member) {
        return member.javaType().text() + " " + member.name();
    }
}
