package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Operation.Batch;
import dev.colonnade.processor.model.Operation.Delete;
import dev.colonnade.processor.model.Operation.Insert;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.model.Operation.Update;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** A method that writes an entity takes one, and nothing that would be left out; one that reads takes none. */
final class EntityParameterRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        Operation operation = model.operation();
        if (operation instanceof Unclear || operation instanceof Batch) {
            return;
        }
        List<Parameter> entities =
                model.parameters().stream().filter(p -> p.entity().isPresent()).toList();
        boolean writes = operation instanceof Insert || operation instanceof Update;
        boolean deletes = operation instanceof Delete;
        if (writes && entities.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.ENTITY_PARAMETER,
                    model.site(),
                    model.label() + " has " + operation.text() + ", but takes no entity",
                    "take the object that is written: a class with @Entity"
                            + (operation instanceof Update
                                    ? "; or name the class with entityClass, and take columns that are set"
                                    : "")));
            return;
        }
        if (operation instanceof Delete delete && !entities.isEmpty()) {
            Parameter parameter = entities.get(0);
            delete.entity()
                    .filter(named -> !named.equals(parameter.entity().orElseThrow()))
                    .ifPresent(named -> problems.add(new Problem(
                            ProblemCode.ENTITY_PARAMETER,
                            model.site(),
                            model.label() + " takes the entity that it deletes, but its entityClass is "
                                    + named.type().text(),
                            "take entityClass away: the parameter says it")));
        }
        checkMany(model, entities, problems);
        if (operation instanceof Update && entities.size() == 2) {
            checkChange(model, entities, problems);
            return;
        }
        entities.stream()
                .skip(writes || deletes ? 1 : 0)
                .forEach(parameter -> problems.add(superfluous(model, parameter)));
        if ((writes || (deletes && !entities.isEmpty())) && model.text().isEmpty()) {
            model.valueParameters().forEach(parameter -> problems.add(superfluous(model, parameter)));
        }
    }

    /** Of many conditional statements nobody would learn which were applied; and what changed is of one. */
    private static void checkMany(DaoMethod model, List<Parameter> entities, Problems problems) {
        boolean many = entities.stream().anyMatch(Parameter::many);
        if (many && (model.isConditional() || entities.size() > 1)) {
            problems.add(new Problem(
                    ProblemCode.ENTITY_PARAMETER,
                    model.site(),
                    model.label() + " takes many entities, and "
                            + (model.isConditional()
                                    ? "its statement has a condition, whose outcome is of one"
                                    : "compares two"),
                    "take one, and call the method for each"));
        }
    }

    /** Which is which is said by their names, not their order: taking one for the other would undo a change. */
    private static void checkChange(DaoMethod model, List<Parameter> entities, Problems problems) {
        if (model.change().isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.ENTITY_PARAMETER,
                    model.site(),
                    model.label() + " takes two entities, but does not say which is which: they are called "
                            + entities.get(0).name() + " and " + entities.get(1).name(),
                    "call them before and after: what changed from the one to the other is written"));
        } else if (!entities.get(0).entity().equals(entities.get(1).entity())) {
            problems.add(new Problem(
                    ProblemCode.ENTITY_PARAMETER,
                    model.site(),
                    model.label() + " compares a "
                            + entities.get(0).type().java().text() + " with a "
                            + entities.get(1).type().java().text(),
                    "take two of one class"));
        }
        if (model.text().isEmpty()) {
            model.valueParameters().forEach(parameter -> problems.add(superfluous(model, parameter)));
        }
    }

    private static Problem superfluous(DaoMethod model, Parameter parameter) {
        return new Problem(
                ProblemCode.ENTITY_PARAMETER,
                parameter.site(),
                model.operation().text() + " has no use for the parameter " + parameter.name() + " of " + model.label(),
                "take it away; @Insert, @Update and @Delete take one entity, its @Ttl and what their condition compares, the others take values");
    }
}
