package dev.colonnade.processor.check;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.processor.problem.Code;

/**
 * The code of a rule of CQL itself.
 *
 * @param rule the rule
 */
public record CqlCode(CqlRule rule) implements Code {
    @Override
    public String id() {
        return rule.id();
    }
}
