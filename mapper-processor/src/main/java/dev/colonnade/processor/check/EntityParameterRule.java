package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation;
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
        if (operation instanceof Unclear) {
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
                    "take the object that is written: a class with @Entity"));
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
        entities.stream()
                .skip(writes || deletes ? 1 : 0)
                .forEach(parameter -> problems.add(superfluous(model, parameter)));
        if (writes || (deletes && !entities.isEmpty())) {
            model.valueParameters().forEach(parameter -> problems.add(superfluous(model, parameter)));
        }
    }

    private static Problem superfluous(DaoMethod model, Parameter parameter) {
        return new Problem(
                ProblemCode.ENTITY_PARAMETER,
                parameter.site(),
                model.operation().text() + " has no use for the parameter " + parameter.name() + " of " + model.label(),
                "take it away; @Insert, @Update and @Delete take one entity and its @Ttl, the others take values");
    }
}
