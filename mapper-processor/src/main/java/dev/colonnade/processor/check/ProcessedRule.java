package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Declaration;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** What comes from another compilation was seen by the processor there: the code that is generated for it exists. */
final class ProcessedRule {
    private ProcessedRule() {}

    static void check(Declaration declaration, Site site, Problems problems) {
        if (!declaration.generates()) {
            problems.add(new Problem(
                    ProblemCode.NOT_PROCESSED,
                    site,
                    site.label() + " comes from a module that was compiled without Colonnade's processor",
                    "add dev.colonnade:mapper-processor to the annotation processors of that module"));
        }
    }
}
