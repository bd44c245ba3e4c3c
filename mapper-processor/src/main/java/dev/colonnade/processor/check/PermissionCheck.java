package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Permissions.Permission;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.Optional;

/** What a statement does only with a permission has one, with a reason; no other statement has one. */
final class PermissionCheck {
    private PermissionCheck() {}

    /**
     * Checks the permission of a method.
     *
     * @param annotation the permission, as it is named
     * @param permission the permission, if it has it
     * @param without what is wrong with the method if it has none, if it needs one
     */
    static void check(
            DaoMethod method,
            String annotation,
            Optional<Permission> permission,
            Optional<Problem> without,
            Problems problems) {
        if (permission.isEmpty()) {
            without.ifPresent(problems::add);
        } else if (without.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.IGNORED_ANNOTATION,
                    permission.get().site(),
                    annotation + " means nothing on " + method.label() + ": its statement needs no such permission",
                    "take it away"));
        } else if (permission.get().reason().isBlank()) {
            problems.add(new Problem(
                    without.get().code(),
                    permission.get().site(),
                    annotation + " of " + method.label() + " gives no reason",
                    "say why it is acceptable here"));
        }
    }
}
