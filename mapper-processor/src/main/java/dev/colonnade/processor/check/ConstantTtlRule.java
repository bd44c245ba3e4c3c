package dev.colonnade.processor.check;

import dev.colonnade.processor.model.ConstantTtl;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Operation.Insert;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.model.Operation.Update;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A time to live that an annotation says is one, of something that is written, and the only one. */
final class ConstantTtlRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        for (ConstantTtl ttl : model.options().ttls()) {
            String label = ttl.site().label();
            if (ttl.ofParameter()) {
                problems.add(problem(
                        ttl,
                        "@Ttl of " + label + " says '" + ttl.text() + "', but it is the parameter that says the time",
                        "take the text away, or put @Ttl on the method"));
            } else if (model.parts().stream().noneMatch(part -> isWritten(part.operation()))) {
                problems.add(problem(
                        ttl,
                        model.operation().text() + " has no use for @Ttl on " + label,
                        "take it away; in a @Query write USING TTL 3600"));
            } else if (model.parameters().stream().anyMatch(Parameter::ttl)) {
                problems.add(
                        problem(ttl, "@Ttl is on " + label + ", and on a parameter of it", "take one of them away"));
            } else if (ttl.seconds().isEmpty()) {
                problems.add(problem(
                        ttl,
                        "@Ttl of " + label + " says '" + ttl.text() + "', which is no time in whole seconds",
                        "write seconds, or a duration: PT1H is an hour, P30D are 30 days; 0 is for ever"));
            }
        }
    }

    private static boolean isWritten(Operation operation) {
        return operation instanceof Insert
                || operation instanceof Update
                || operation instanceof Unclear
                || (operation instanceof Query query && query.text().equals("@Update"));
    }

    private static Problem problem(ConstantTtl ttl, String found, String fix) {
        return new Problem(ProblemCode.CONSTANT_TTL, ttl.site(), found, fix);
    }
}
