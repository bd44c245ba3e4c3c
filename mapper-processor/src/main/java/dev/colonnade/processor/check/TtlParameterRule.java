package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.JavaType.Primitive;
import dev.colonnade.processor.model.Operation.Insert;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.model.Operation.Update;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** A time to live is one, a duration or seconds, and of something that is written. */
final class TtlParameterRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        List<Parameter> ttls =
                model.parameters().stream().filter(Parameter::ttl).toList();
        for (Parameter ttl : ttls) {
            if (!isUsed(model, ttl) && !(model.operation() instanceof Unclear)) {
                problems.add(problem(
                        ttl,
                        model.operation().text() + " has no use for the @Ttl parameter " + ttl.name() + " of "
                                + model.label(),
                        "take it away; in a @Query write USING TTL :" + ttl.name()));
            } else if (!isTime(ttl.type().java())) {
                problems.add(problem(
                        ttl,
                        "The @Ttl parameter " + ttl.name() + " of " + model.label() + " is of type "
                                + ttl.type().java().text(),
                        "make it a java.time.Duration, or an int of seconds"));
            }
        }
        ttls.stream()
                .skip(1)
                .forEach(ttl -> problems.add(problem(
                        ttl, model.label() + " has a second @Ttl parameter, " + ttl.name(), "keep one of them")));
    }

    private static boolean isUsed(DaoMethod model, Parameter ttl) {
        return model.operation() instanceof Query query
                ? query.binds(ttl)
                : model.parts().stream()
                        .map(DaoMethod::operation)
                        .anyMatch(operation -> operation instanceof Insert || operation instanceof Update);
    }

    static boolean isTime(JavaType type) {
        return type == Primitive.INT
                || (type instanceof ClassType classType
                        && classType.qualifiedName().equals("java.time.Duration"));
    }

    private static Problem problem(Parameter ttl, String found, String fix) {
        return new Problem(ProblemCode.TTL_PARAMETER, ttl.site(), found, fix);
    }
}
