package dev.colonnade.processor.check;

import dev.colonnade.cql.check.Verification;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;

/** What does something else the second time is not said to be idempotent. */
final class IdempotenceRule implements Rule<VerifiedMethod> {
    @Override
    public void check(VerifiedMethod model, Problems problems) {
        Verification verification = model.verification();
        boolean known = verification.conditional()
                || verification.counter()
                || model.table().isPresent();
        if (known
                && !verification.idempotent()
                && model.method().options().idempotence().orElse(false)) {
            problems.add(new Problem(
                            ProblemCode.NOT_IDEMPOTENT,
                            model.method().site(),
                            model.method().label() + " is said to be idempotent, but executing it twice is not the"
                                    + " same as executing it once",
                            "leave idempotence out: the driver would repeat the statement when it is in doubt")
                    .as(Severity.WARNING));
        }
    }
}
