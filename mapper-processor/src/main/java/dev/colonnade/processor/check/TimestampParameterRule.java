package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.JavaType.ClassType;
import dev.colonnade.processor.model.JavaType.Primitive;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Select;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** A time of writing is one, an instant or microseconds, and of something that is written. */
final class TimestampParameterRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        List<Parameter> timestamps =
                model.parameters().stream().filter(Parameter::timestamp).toList();
        for (Parameter timestamp : timestamps) {
            if (!isUsed(model, timestamp)) {
                problems.add(problem(
                        timestamp,
                        model.operation().text() + " has no use for the @Timestamp parameter " + timestamp.name()
                                + " of " + model.label(),
                        "take it away; in a @Query write USING TIMESTAMP :" + timestamp.name()));
            } else if (!isTime(timestamp.type().java()) || timestamp.ttl()) {
                problems.add(problem(
                        timestamp,
                        "The @Timestamp parameter " + timestamp.name() + " of " + model.label() + " is "
                                + (timestamp.ttl()
                                        ? "a @Ttl"
                                        : "of type " + timestamp.type().java().text()),
                        "make it a java.time.Instant, or a long of microseconds"));
            }
        }
        timestamps.stream()
                .skip(1)
                .forEach(timestamp -> problems.add(problem(
                        timestamp,
                        model.label() + " has a second @Timestamp parameter, " + timestamp.name(),
                        "keep one of them")));
    }

    private static boolean isUsed(DaoMethod model, Parameter timestamp) {
        return model.operation() instanceof Query query
                ? query.statement().isEmpty() || query.binds(timestamp)
                : !(model.operation() instanceof Select);
    }

    private static boolean isTime(JavaType type) {
        return type == Primitive.LONG
                || (type instanceof ClassType classType
                        && classType.qualifiedName().equals("java.time.Instant"));
    }

    private static Problem problem(Parameter timestamp, String found, String fix) {
        return new Problem(ProblemCode.TIMESTAMP_PARAMETER, timestamp.site(), found, fix);
    }
}
