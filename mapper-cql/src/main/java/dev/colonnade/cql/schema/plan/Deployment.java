package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.schema.plan.Difference.Kind;
import java.util.ArrayList;
import java.util.List;

/** In which order the statements of a plan and the program are deployed, if old and new programs run side by side. */
final class Deployment {
    private Deployment() {}

    static List<String> steps(SchemaPlan plan) {
        List<String> steps = new ArrayList<>();
        if (!plan.decisions().isEmpty()) {
            steps.add("Take the decisions first: the new program cannot use the schema as it is");
        }
        if (!plan.additions().isEmpty()) {
            steps.add("Run the statements: the old program goes on with what they leave");
            steps.add(
                    needsAdditions(plan)
                            ? "Deploy the new program when they are run: it cannot use the schema before"
                            : "Deploy the new program before or after: it can use both schemas");
        }
        if (!plan.warnings().isEmpty()) {
            steps.add("Drop what is not expected only when no program that uses it runs any more, the old one among"
                    + " them");
        }
        return List.copyOf(steps);
    }

    /** Options change how a table works, masks what people read, and no statement of a program needs them. */
    private static boolean needsAdditions(SchemaPlan plan) {
        return plan.additions().stream()
                .anyMatch(difference -> difference.kind() != Kind.OPTIONS && difference.kind() != Kind.MISSING_MASK);
    }
}
