package dev.colonnade.processor.check;

import dev.colonnade.processor.model.EntityMethod;
import dev.colonnade.processor.model.EntityMethod.Given;
import dev.colonnade.processor.model.EntityMethod.Kind;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Set;

/** A method with {@code @SetEntity} takes an entity and a statement, and does not lose the statement. */
final class SetEntityRule implements Rule<EntityMethod> {
    private static final Set<Given> STATEMENTS = EnumSet.of(Given.STATEMENT, Given.BUILDER);

    @Override
    public void check(EntityMethod model, Problems problems) {
        if (model.kind() != Kind.SET) {
            return;
        }
        boolean statement = model.given().filter(STATEMENTS::contains).isPresent();
        if (model.parameters().size() != 2 || !statement || model.entity().isEmpty()) {
            problems.add(problem(
                    model,
                    " has @SetEntity, but does not take an entity and a statement, and nothing else",
                    "take one entity, and one BoundStatementBuilder or BoundStatement"));
        } else if (!returnsStatement(model)) {
            problems.add(problem(
                    model,
                    " has @SetEntity, but returns " + model.result().declared().text(),
                    model.given().filter(given -> given == Given.BUILDER).isPresent()
                            ? "return nothing, or the BoundStatementBuilder"
                            : "return the BoundStatement with the values: the one that is given stays as it is"));
        }
        model.entity()
                .filter(MappedClass::isCounter)
                .ifPresent(entity -> problems.add(problem(
                        model,
                        " sets " + entity.type().text() + ", whose counters can only be added to",
                        "use @Increment")));
    }

    private static boolean returnsStatement(EntityMethod model) {
        boolean nothing = model.result().shape() == Shape.NOTHING
                && model.result().delivery().waits();
        return model.returnsGiven()
                || (nothing
                        && model.given().filter(given -> given == Given.BUILDER).isPresent());
    }

    private static Problem problem(EntityMethod model, String message, String fix) {
        return new Problem(ProblemCode.SET_ENTITY, model.site(), model.label() + message, fix);
    }
}
