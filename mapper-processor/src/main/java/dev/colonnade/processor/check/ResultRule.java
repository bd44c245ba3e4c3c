package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Insert;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.model.Result;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** A method returns what its statement can give. */
final class ResultRule implements Rule<DaoMethod> {
    private static final List<String> ROWS = List.of(
            "the entity",
            "Optional",
            "List",
            "Stream",
            "PagingIterable",
            "CompletionStage of the entity, Optional, List, Stream or MappedAsyncPagingIterable");

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
                            + (reads ? "; a class must have @Entity, or be the type of one column" : "")));
        }
    }

    private static boolean fits(DaoMethod model, boolean reads) {
        Result result = model.result();
        if (reads) {
            return result.isRows();
        }
        if (result.shape() == Shape.LWT) {
            return model.operation() instanceof Insert
                    && result.entity().equals(model.entityParameter().flatMap(p -> p.entity()));
        }
        return result.shape() == Shape.NOTHING || result.shape() == Shape.APPLIED;
    }

    private static List<String> writeResults(DaoMethod model) {
        if (!model.isConditional() && model.change().isPresent()) {
            return List.of("void", "boolean: whether anything changed", "CompletionStage of either");
        }
        if (!model.isConditional()) {
            return List.of("void", "CompletionStage<Void>");
        }
        return model.operation() instanceof Insert
                ? List.of("boolean", "Lwt of the entity", "CompletionStage of either")
                : List.of("boolean", "CompletionStage<Boolean>");
    }
}
