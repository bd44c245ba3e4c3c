package dev.colonnade.processor.check;

import static java.util.stream.Collectors.toSet;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Settings;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the user says of the problems of statements: some are turned off, and with {@code strict} a warning is an error.
 */
final class TurnedOff {
    /** Code can be generated all the same. */
    private static final Set<ProblemCode> OF_STATEMENTS = Set.of(
            ProblemCode.MARKER_TYPE,
            ProblemCode.NULLABLE_KEY,
            ProblemCode.MISSING_COLUMN,
            ProblemCode.SUPERFLUOUS_COLUMN,
            ProblemCode.RESULT_TYPE,
            ProblemCode.SEVERAL_COLUMNS,
            ProblemCode.SEVERAL_ROWS,
            ProblemCode.FILTERING,
            ProblemCode.FULL_SCAN,
            ProblemCode.MANY_PARTITIONS,
            ProblemCode.UNLOGGED_BATCH,
            ProblemCode.BULK_BATCH,
            ProblemCode.UNBOUNDED_LIST,
            ProblemCode.NOT_IDEMPOTENT);

    private static final List<String> CODES = Stream.concat(
                    OF_STATEMENTS.stream().map(ProblemCode::id),
                    Stream.of(CqlRule.values())
                            .filter(rule -> rule != CqlRule.SYNTAX)
                            .map(CqlRule::id))
            .sorted()
            .toList();

    private TurnedOff() {}

    /** The codes that can be turned off. */
    static List<String> codes() {
        return CODES;
    }

    static String normal(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /** The problems of a method's statement that remain. */
    static List<Problem> remaining(List<Problem> problems, DaoMethod method, Settings settings) {
        Set<String> turnedOff = Stream.concat(method.permissions().turnedOff().stream(), settings.turnedOff().stream())
                .map(TurnedOff::normal)
                .collect(toSet());
        return problems.stream()
                .filter(problem -> !CODES.contains(problem.code().id())
                        || !turnedOff.contains(problem.code().id()))
                .map(problem -> settings.strict() && problem.severity() == Severity.WARNING
                        ? problem.as(Severity.ERROR)
                        : problem)
                .toList();
    }
}
