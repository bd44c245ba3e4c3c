package dev.colonnade.processor.check;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;

/** Cassandra accepts the statement. */
final class CqlRules implements Rule<VerifiedMethod> {
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
                finding.fix());
    }
}
