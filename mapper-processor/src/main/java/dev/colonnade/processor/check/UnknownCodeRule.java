package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import dev.colonnade.processor.problem.Severity;

/** What a method turns off can be turned off. */
final class UnknownCodeRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        for (String code : model.permissions().turnedOff()) {
            if (!TurnedOff.codes().contains(TurnedOff.normal(code))) {
                problems.add(new Problem(
                                ProblemCode.UNKNOWN_CODE,
                                model.permissions().site(),
                                "@SuppressWarnings of " + model.label() + " turns off " + code
                                        + ", which is no code that can be turned off."
                                        + DidYouMean.hint(code, TurnedOff.codes()),
                                "write a code of a message about a statement, for instance colonnade:full-scan")
                        .as(Severity.WARNING));
            }
        }
    }
}
