package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.KeyArguments;
import dev.colonnade.processor.model.KeyArguments.Argument;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation.Delete;
import dev.colonnade.processor.model.Operation.Select;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A parameter that stands for a column has the column's type; any other a type that maps to one of CQL. */
final class ParameterTypeRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        model.parameters().stream()
                .filter(parameter -> !parameter.cqlName().valid())
                .forEach(parameter -> problems.add(NameRule.invalid(parameter.cqlName())));
        boolean byKey = model.operation() instanceof Select || model.operation() instanceof Delete;
        if (byKey && model.entityParameter().isEmpty() && model.target().isPresent()) {
            checkKey(model, model.target().get(), problems);
        }
        if (model.text().isPresent()) {
            model.valueParameters().forEach(parameter -> checkMappable(model, parameter, problems));
        }
    }

    private static void checkKey(DaoMethod model, MappedClass entity, Problems problems) {
        for (Argument argument :
                KeyArguments.of(entity, model.valueParameters()).arguments()) {
            if (argument.parameter().isEmpty() || argument.part().isPresent()) {
                continue;
            }
            Parameter parameter = argument.parameter().get();
            String given = parameter.type().java().boxed().text();
            String wanted = argument.column().type().java().boxed().text();
            if (!parameter
                    .type()
                    .java()
                    .boxed()
                    .equals(argument.column().type().java().boxed())) {
                problems.add(new Problem(
                        ProblemCode.PARAMETER_TYPE,
                        parameter.site(),
                        "The parameter " + parameter.name() + " of " + model.label() + " is of type " + given
                                + ", but " + entity.type().text() + "."
                                + argument.column().path() + " of type " + wanted,
                        "make the type of the parameter "
                                + argument.column().type().java().text()));
            }
        }
    }

    private static void checkMappable(DaoMethod model, Parameter parameter, Problems problems) {
        new Misfits("The parameter " + parameter.name() + " of " + model.label(), parameter.type(), parameter.site())
                .report(part -> true, problems);
    }
}
