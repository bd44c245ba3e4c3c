package dev.colonnade.processor.check;

import dev.colonnade.cql.check.AccessPath;
import dev.colonnade.processor.model.Permissions;
import dev.colonnade.processor.model.Permissions.Permission;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.Optional;

/** A statement that filters, or reads all partitions, has a permission with a reason; no other has one. */
final class AccessRule implements Rule<VerifiedMethod> {
    @Override
    public void check(VerifiedMethod model, Problems problems) {
        Optional<AccessPath> path = model.verification().accessPath();
        if (path.isEmpty()) {
            return;
        }
        Permissions permissions = model.method().permissions();
        check(
                model,
                path.get() == AccessPath.FILTERING,
                permissions.filtering(),
                ProblemCode.FILTERING,
                "filters: Cassandra reads rows and throws away those that do not fit",
                "@AllowFiltering",
                problems);
        check(
                model,
                path.get() == AccessPath.FULL_SCAN,
                permissions.fullScan(),
                ProblemCode.FULL_SCAN,
                "reads all partitions, or a range of tokens",
                "@FullScan",
                problems);
    }

    private static void check(
            VerifiedMethod model,
            boolean needed,
            Optional<Permission> permission,
            ProblemCode code,
            String what,
            String annotation,
            Problems problems) {
        Problem without = new Problem(
                code,
                model.site(),
                "The statement of " + model.method().label() + " " + what,
                "name the whole partition key, or say with " + annotation + "(\"…\") why it is acceptable here");
        PermissionCheck.check(
                model.method(), annotation, permission, needed ? Optional.of(without) : Optional.empty(), problems);
    }
}
