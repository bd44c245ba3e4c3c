package dev.colonnade.processor.check;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.KeyArguments;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation.Delete;
import dev.colonnade.processor.model.Operation.Select;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/**
 * The parameters of a method that reads or deletes by key are the partition key and clustering columns from the first
 * without a gap (Cassandra: "PRIMARY KEY column … cannot be restricted as preceding column … is not restricted").
 */
final class KeyParametersRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        boolean byKey = model.operation() instanceof Select
                || (model.operation() instanceof Delete
                        && model.entityParameter().isEmpty());
        if (!byKey || model.target().isEmpty()) {
            return;
        }
        MappedClass entity = model.target().get();
        if (entity.partitionKey().isEmpty()) {
            return;
        }
        KeyArguments key = KeyArguments.of(entity, model.valueParameters());
        List<String> columns = entity.parameterNames();
        for (Parameter parameter : key.unknown()) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_COLUMN,
                    parameter.site(),
                    "The parameter " + parameter.name() + " of " + model.label() + " is no column of the key of "
                            + entity.type().text() + "." + DidYouMean.hint(parameter.name(), columns),
                    columns,
                    "give it the name of a property of the key, or @CqlName with that of a column"));
        }
        if (key.missing().isEmpty() && key.unknown().isEmpty() && model.isConditional() && !key.isWholeKey(entity)) {
            problems.add(new Problem(
                    ProblemCode.KEY_PARAMETERS,
                    model.site(),
                    model.label() + " has a condition, but does not name one row: it takes a part of the key of "
                            + entity.type().text(),
                    columns,
                    "take the whole key, or take ifExists away"));
        }
        if (!key.missing().isEmpty() && key.unknown().isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.KEY_PARAMETERS,
                    model.site(),
                    model.label() + " leaves out " + names(entity, key.missing()) + " of the key of "
                            + entity.type().text(),
                    columns,
                    "take the whole partition key (" + names(entity, entity.partitionKey())
                            + "), and clustering columns from the first without a gap"));
        }
    }

    private static String names(MappedClass entity, List<Property> properties) {
        return properties.stream().map(entity::parameterName).collect(joining(", "));
    }
}
