package dev.colonnade.processor.check;

import dev.colonnade.processor.model.EntityMethod;
import dev.colonnade.processor.model.EntityMethod.Given;
import dev.colonnade.processor.model.EntityMethod.Kind;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A method with {@code @GetEntity} takes rows of the driver's and makes entities of them. */
final class GetEntityRule implements Rule<EntityMethod> {
    private static final Map<Given, Set<Shape>> SHAPES = Map.of(
            Given.ROW,
            EnumSet.of(Shape.ONE),
            Given.RESULTS,
            EnumSet.of(
                    Shape.ONE,
                    Shape.OPTIONAL,
                    Shape.LIST,
                    Shape.SET,
                    Shape.COLLECTION,
                    Shape.STREAM,
                    Shape.ITERABLE,
                    Shape.PAGING),
            Given.ASYNC_RESULTS,
            EnumSet.of(Shape.PAGING));

    private static final Map<Given, String> FIXES = Map.of(
            Given.ROW, "return an entity",
            Given.RESULTS,
                    "return an entity, or an Optional, List, Set, Collection, Stream, Iterable or PagingIterable of one",
            Given.ASYNC_RESULTS, "return a MappedAsyncPagingIterable of an entity");

    @Override
    public void check(EntityMethod model, Problems problems) {
        if (model.kind() != Kind.GET) {
            return;
        }
        Optional<Given> given = model.given().filter(SHAPES::containsKey);
        if (model.parameters().size() != 1 || given.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.GET_ENTITY,
                    model.site(),
                    model.label() + " has @GetEntity, but does not take rows, and nothing else",
                    "take one Row, ResultSet or AsyncResultSet"));
        } else if (!fits(model, given.get())) {
            problems.add(new Problem(
                    ProblemCode.GET_ENTITY,
                    model.site(),
                    model.label() + " has @GetEntity, but returns "
                            + model.result().declared().text(),
                    FIXES.getOrDefault(given.get(), "return an entity")));
        }
    }

    private static boolean fits(EntityMethod model, Given given) {
        return model.entity().isPresent()
                && SHAPES.getOrDefault(given, Set.of()).contains(model.result().shape())
                && model.result().delivery().waits() == (given != Given.ASYNC_RESULTS);
    }
}
