package dev.colonnade.processor.check;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Finding;
import dev.colonnade.processor.model.Site;
import dev.colonnade.processor.problem.Code;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Severity;

/**
 * The code of a rule of CQL itself.
 *
 * @param rule the rule
 */
public record CqlCode(CqlRule rule) implements Code {
    /**
     * What was found in a text, as a problem at its place in the source.
     *
     * @param label what the text is of
     * @param cql the text
     */
    static Problem problem(Finding finding, Site site, String label, String cql) {
        return new Problem(
                new CqlCode(finding.rule()),
                Severity.valueOf(finding.severity().name()),
                site,
                label + ": " + finding.found() + "\n" + CodeFrame.of(cql, finding.range()),
                finding.allowed(),
                finding.fix());
    }

    @Override
    public String id() {
        return rule.id();
    }
}
