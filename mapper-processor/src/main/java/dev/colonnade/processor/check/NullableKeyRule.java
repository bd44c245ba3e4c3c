package dev.colonnade.processor.check;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.DataStatement;
import dev.colonnade.processor.model.KeyArguments;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.model.WhereMarkers;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A parameter that is a value of the key cannot be null (Cassandra: "Invalid null value in condition for column …").
 */
final class NullableKeyRule implements Rule<VerifiedMethod> {
    @Override
    public void check(VerifiedMethod model, Problems problems) {
        keyParameters(model)
                .filter(Parameter::nullable)
                .distinct()
                .forEach(parameter -> problems.add(new Problem(
                        ProblemCode.NULLABLE_KEY,
                        parameter.site(),
                        "The parameter " + parameter.name() + " of "
                                + model.method().label()
                                + " can be null, but it is compared in WHERE, where Cassandra refuses a null",
                        "take @Nullable away, and decide before the call what a null means")));
    }

    private static Stream<Parameter> keyParameters(VerifiedMethod model) {
        if (model.method().operation() instanceof Query) {
            Set<Identifier> markers = model.verification()
                    .statement()
                    .filter(DataStatement.class::isInstance)
                    .map(statement -> WhereMarkers.of((DataStatement) statement))
                    .orElse(Set.of());
            return markers.stream().flatMap(marker -> model.method().parameterOf(marker).stream());
        }
        if (model.method().entityParameter().isPresent()) {
            return Stream.empty();
        }
        return model.method().target().stream()
                .flatMap(entity -> KeyArguments.of(entity, model.method().valueParameters()).arguments().stream())
                .flatMap(argument -> argument.parameter().stream());
    }
}
