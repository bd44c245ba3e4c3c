package dev.colonnade.processor.check;

import dev.colonnade.processor.model.IgnoredAnnotation;
import dev.colonnade.processor.model.IgnoredAnnotation.Place;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** No annotation of ours stands where it means nothing. */
final class IgnoredAnnotationRule {
    private IgnoredAnnotationRule() {}

    static void check(List<IgnoredAnnotation> ignored, Problems problems) {
        for (IgnoredAnnotation annotation : ignored) {
            problems.add(new Problem(
                    ProblemCode.IGNORED_ANNOTATION,
                    annotation.site(),
                    annotation.annotation() + " means nothing on "
                            + annotation.site().label(),
                    fix(annotation.place())));
        }
    }

    private static String fix(Place place) {
        return switch (place) {
            case MEMBER -> "put it on the field or its getter, in a record on the component";
            case BODY -> "take the body away, or the annotation";
            case PARAMETER -> "put it on the method; the entities of a @Batch have it each";
            case MAPPER -> "put it on the DAO, or on the class with @Entity";
            case INTERFACE -> "put it on the class with @Entity, @Udt or @Tuple";
            case CLASS -> "put it on the interface with @Mapper or @Dao";
            case NO_TABLE -> "put it on the class with @Entity, whose table it is about";
        };
    }
}
