package dev.colonnade.processor.check;

import dev.colonnade.cql.statement.Batch;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.model.Result;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A method returns what its statement can give. */
final class ResultRule implements Rule<DaoMethod> {
    private static final List<String> ROWS = List.of(
            "the entity",
            "Optional",
            "List",
            "Set",
            "Collection",
            "Map of two columns",
            "Page",
            "Stream",
            "Iterable",
            "PagingIterable",
            "ResultSet",
            "BoundStatement",
            "CompletionStage, Mono or Uni of the entity, Optional, List, Set, Collection, Map, Page, Stream,"
                    + " MappedAsyncPagingIterable or AsyncResultSet",
            "Publisher, Flow.Publisher, Flux or Multi of the entity");

    private static final String STAGES = "CompletionStage, Mono or Uni";

    @Override
    public void check(DaoMethod model, Problems problems) {
        if (model.operation() instanceof Unclear
                || (model.operation() instanceof Query query
                        && query.statement().isEmpty())) {
            return;
        }
        boolean reads = model.operation().reads();
        if (!fits(model, reads)) {
            problems.add(new Problem(
                    ProblemCode.UNSUPPORTED_RESULT,
                    model.site(),
                    model.label() + " returns " + model.result().declared().text() + ", which "
                            + model.operation().text() + (reads ? " of rows" : " of a write") + " cannot give",
                    reads ? ROWS : writeResults(model),
                    "return one of these"
                            + (reads ? "; a class must have @Entity, or be made of what a @Query selects" : "")));
        }
    }

    private static boolean fits(DaoMethod model, boolean reads) {
        Result result = model.result();
        if (result.isRaw()) {
            return canBeRaw(model);
        }
        if (reads) {
            return result.isRows();
        }
        if (result.shape() == Shape.LWT) {
            return fitsOutcome(model);
        }
        return result.shape() == Shape.NOTHING || result.shape() == Shape.APPLIED;
    }

    /** Whether it is always one statement that is executed. */
    private static boolean canBeRaw(DaoMethod model) {
        return model.change().isEmpty() && !model.isForEach() && !(model.operation() instanceof Operation.Batch);
    }

    private static List<String> writeResults(DaoMethod model) {
        return Stream.concat(
                        ownResults(model).stream(),
                        canBeRaw(model) ? Stream.of("ResultSet", "BoundStatement") : Stream.empty())
                .toList();
    }

    private static List<String> ownResults(DaoMethod model) {
        if (!model.isConditional() && model.change().isPresent()) {
            return List.of("void", "boolean: whether anything changed", STAGES + " of either");
        }
        if (!model.isConditional()) {
            return List.of("void", STAGES + " of Void");
        }
        if (rowsInTheWay(model).isPresent()) {
            return List.of("boolean", "Lwt of a List of the entity", STAGES + " of either");
        }
        if (isBatch(model)) {
            return List.of("boolean", STAGES + " of Boolean");
        }
        String outcome = model.text().isPresent() && !model.isIfExists()
                ? "Lwt of what the server gives of the row"
                : "Lwt of the entity";
        return List.of("boolean", outcome, STAGES + " of either");
    }

    /** A query gives the columns of its condition, or none; other statements are about an entity. */
    private static boolean fitsOutcome(DaoMethod model) {
        if (isBatch(model)) {
            return model.result().entity().isPresent()
                    && model.result().entity().equals(rowsInTheWay(model));
        }
        if (model.text().isPresent()) {
            return (!model.isIfExists() || model.result().entity().isPresent());
        }
        return model.result().entity().isPresent() && model.result().entity().equals(model.target());
    }

    /** The entity whose rows stand in the way of a batch, if they are whole rows of one. */
    private static Optional<MappedClass> rowsInTheWay(DaoMethod model) {
        if (!(model.operation() instanceof Operation.Batch batch)) {
            return Optional.empty();
        }
        List<DaoMethod> conditional =
                batch.parts().stream().filter(DaoMethod::isConditional).toList();
        List<Optional<MappedClass>> entities =
                conditional.stream().map(DaoMethod::target).distinct().toList();
        boolean whole = conditional.stream().allMatch(part -> part.operation() instanceof Operation.Insert);
        return whole && entities.size() == 1 ? entities.get(0) : Optional.empty();
    }

    private static boolean isBatch(DaoMethod model) {
        return model.operation() instanceof Operation.Batch
                || (model.operation() instanceof Query query
                        && query.statement().filter(Batch.class::isInstance).isPresent());
    }
}
