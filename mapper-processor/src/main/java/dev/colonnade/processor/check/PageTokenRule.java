package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** A page token is that of the page that a method returns. */
final class PageTokenRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        List<Parameter> tokens =
                model.parameters().stream().filter(Parameter::isPageToken).toList();
        boolean pages = model.result().shape() == Shape.PAGE || model.operation() instanceof Unclear;
        for (Parameter token : tokens) {
            if (!pages) {
                problems.add(problem(
                        token,
                        model.label() + " takes the page token " + token.name() + ", but returns "
                                + model.result().declared().text() + ", which is no page",
                        "return a Page, or a CompletionStage of one, or take the parameter away"));
            } else if (token.type().java().text().startsWith("Optional")) {
                problems.add(problem(
                        token,
                        "The page token " + token.name() + " of " + model.label() + " is an Optional: the next() of the"
                                + " last page, which is empty, would begin with the first page again",
                        "make it a PageToken, which is null for the first page"));
            }
        }
        tokens.stream()
                .skip(1)
                .forEach(token -> problems.add(problem(
                        token, model.label() + " has a second page token, " + token.name(), "keep one of them")));
    }

    private static Problem problem(Parameter token, String found, String fix) {
        return new Problem(ProblemCode.PAGE_TOKEN, token.site(), found, fix);
    }
}
