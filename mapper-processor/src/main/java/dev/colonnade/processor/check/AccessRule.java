package dev.colonnade.processor.check;

import dev.colonnade.cql.check.AccessPath;
import dev.colonnade.processor.model.DaoMethod;
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
        DaoMethod method = model.method();
        PermissionCheck.check(
                method,
                "@AllowFiltering",
                method.permissions().filtering(),
                without(
                        model,
                        path.get() == AccessPath.FILTERING,
                        ProblemCode.FILTERING,
                        "filters: Cassandra reads rows and throws away those that do not fit",
                        "@AllowFiltering"),
                problems);
        PermissionCheck.check(
                method,
                "@FullScan",
                method.permissions().fullScan(),
                without(
                        model,
                        path.get() == AccessPath.FULL_SCAN,
                        ProblemCode.FULL_SCAN,
                        "reads all partitions, or a range of tokens",
                        "@FullScan"),
                problems);
    }

    private static Optional<Problem> without(
            VerifiedMethod model, boolean needed, ProblemCode code, String what, String annotation) {
        return needed
                ? Optional.of(new Problem(
                        code,
                        model.site(),
                        "The statement of " + model.method().label() + " " + what,
                        "name the whole partition key, or say with " + annotation
                                + "(\"…\") why it is acceptable here"))
                : Optional.empty();
    }
}
