package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A view has no time to live of its own, and neither a view nor its table has gc_grace_seconds of 0
 * (CreateViewStatement, AlterViewStatement, AlterTableStatement).
 */
final class ViewOptionRule {
    private static final String GRACE = "gc_grace_seconds";

    private ViewOptionRule() {}

    static void check(List<Option> options, boolean isNew, Step step) {
        nonZero("default_time_to_live", options)
                .ifPresent(option -> refuse(
                        option, "A view has no default_time_to_live: its rows expire with those of its table", step));
        if (!isNew) {
            zero(options).ifPresent(option -> refuseGrace(option, step));
        }
    }

    static void checkBase(List<Option> options, Stream<DraftTable> views, Step step) {
        if (views.findAny().isPresent()) {
            zero(options).ifPresent(option -> refuseGrace(option, step));
        }
    }

    private static Optional<Option> nonZero(String name, List<Option> options) {
        return Options.number(name, options)
                .filter(number -> number != 0)
                .flatMap(number -> Options.find(name, options));
    }

    private static Optional<Option> zero(List<Option> options) {
        return Options.number(GRACE, options)
                .filter(number -> number == 0)
                .flatMap(number -> Options.find(GRACE, options));
    }

    private static void refuseGrace(Option option, Step step) {
        refuse(option, "The " + GRACE + " of a view and of its table cannot be 0", step);
    }

    private static void refuse(Option option, String found, Step step) {
        step.refuse(
                CqlRule.SCHEMA_OPTION,
                option.range(),
                found,
                "remove " + option.name().cql() + " here");
    }
}
