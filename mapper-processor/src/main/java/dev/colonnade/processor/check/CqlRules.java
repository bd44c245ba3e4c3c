package dev.colonnade.processor.check;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;

/** Cassandra accepts the statement. */
final class CqlRules implements Rule<VerifiedMethod> {
    private static final String ALLOW_FILTERING = "write ALLOW FILTERING at the end";

    @Override
    public void check(VerifiedMethod model, Problems problems) {
        model.verification().findings().stream()
                .filter(finding -> finding.rule() != CqlRule.SYNTAX)
                .forEach(finding -> problems.add(problem(model, finding)));
    }

    private static Problem problem(VerifiedMethod model, Finding finding) {
        return new Problem(
                new CqlCode(finding.rule()),
                Severity.valueOf(finding.severity().name()),
                model.site(),
                model.method().label() + ": " + finding.found() + "\n" + CodeFrame.of(model.cql(), finding.range()),
                finding.allowed(),
                fix(model, finding));
    }

    /** What Cassandra lets a statement do by ALLOW FILTERING, a method does by an annotation besides. */
    private static String fix(VerifiedMethod model, Finding finding) {
        boolean permitted = model.method().permissions().filtering().isPresent();
        return finding.fix().endsWith(ALLOW_FILTERING) && !permitted
                ? finding.fix() + " and say with @AllowFiltering(\"…\") why it is acceptable here"
                : finding.fix();
    }
}
