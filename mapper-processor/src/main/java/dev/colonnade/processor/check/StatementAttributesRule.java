package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoModel;
import dev.colonnade.processor.model.StatementAttributes;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The values of {@code @StatementAttributes} are some, wherever it stands. */
final class StatementAttributesRule implements Rule<DaoModel> {
    @Override
    public void check(DaoModel model, Problems problems) {
        model.methods().stream()
                .flatMap(method -> method.options().attributes().stream())
                .distinct()
                .forEach(attributes -> check(attributes, problems));
    }

    private static void check(StatementAttributes model, Problems problems) {
        model.consistencyLevel()
                .ifPresent(level -> checkLevel(model, "consistencyLevel", level, StatementAttributes.LEVELS, problems));
        model.serialConsistencyLevel()
                .ifPresent(level -> checkLevel(
                        model, "serialConsistencyLevel", level, StatementAttributes.SERIAL_LEVELS, problems));
        model.pageSize()
                .filter(size -> size <= 0)
                .ifPresent(size -> problems.add(problem(
                        model, "pageSize", size, List.of(), "name a positive number of rows, or leave it out")));
        model.timeout()
                .filter(text -> !isTime(text))
                .ifPresent(text -> problems.add(problem(
                        model,
                        "timeout",
                        text,
                        List.of(),
                        "write a positive duration: PT0.5S is half a second, PT1M a minute")));
        if (model.idempotence().size() > 1) {
            problems.add(problem(
                    model, "idempotence", model.idempotence(), List.of(), "say true or false, or leave it out"));
        }
    }

    private static void checkLevel(
            StatementAttributes model, String attribute, String level, List<String> allowed, Problems problems) {
        if (!allowed.contains(level)) {
            problems.add(problem(model, attribute, level, allowed, "name one of these, in capital letters"));
        }
    }

    private static boolean isTime(String text) {
        try {
            Duration duration = Duration.parse(text);
            return !duration.isNegative() && !duration.isZero();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Problem problem(
            StatementAttributes model, String attribute, Object value, List<String> allowed, String fix) {
        return new Problem(
                ProblemCode.STATEMENT_ATTRIBUTE,
                model.site(),
                "@StatementAttributes of " + model.site().label() + " says the " + attribute + " '" + value
                        + "', which is none." + DidYouMean.hint(value.toString(), allowed),
                allowed,
                fix);
    }
}
