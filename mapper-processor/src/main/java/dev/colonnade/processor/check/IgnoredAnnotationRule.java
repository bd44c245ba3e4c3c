package dev.colonnade.processor.check;

import dev.colonnade.processor.model.IgnoredAnnotation;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** No annotation of ours stands where it means nothing. */
final class IgnoredAnnotationRule {
    private IgnoredAnnotationRule() {}

    static void checkClass(List<IgnoredAnnotation> ignored, Problems problems) {
        check(ignored, "put it on the field or its getter, in a record on the component", problems);
    }

    static void checkDao(List<IgnoredAnnotation> ignored, Problems problems) {
        check(ignored, "take the body away, or the annotation", problems);
    }

    private static void check(List<IgnoredAnnotation> ignored, String fix, Problems problems) {
        for (IgnoredAnnotation annotation : ignored) {
            problems.add(new Problem(
                    ProblemCode.IGNORED_ANNOTATION,
                    annotation.site(),
                    annotation.annotation() + " means nothing on "
                            + annotation.site().label(),
                    fix));
        }
    }
}
