package dev.colonnade.cql.ddl;

import static dev.colonnade.cql.CassandraVersion.V5_0;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.ddl.TableOption.Kind;
import dev.colonnade.cql.statement.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A table has options of the names that the server knows, with values of their kind (TableAttributes, TableParams).
 * What stands inside maps, such as a compaction strategy's own options, is not looked at.
 */
final class TableOptionRule {
    private TableOptionRule() {}

    /** What Cassandra 5.0 says even if IF NOT EXISTS is said and the table exists. */
    static void checkReadable(List<Option> options, Step step) {
        for (Option option : options) {
            TableOption known = TableOption.KNOWN.get(option.name().identifier().name());
            if (known != null && step.version().isAtLeast(V5_0) && !isReadable(option, known.kind())) {
                refuseValue(option, known.kind(), step);
            }
        }
    }

    static void check(List<Option> options, Step step) {
        for (Option option : options) {
            TableOption known = TableOption.KNOWN.get(option.name().identifier().name());
            if (known == null || !step.version().isAtLeast(known.since())) {
                refuseName(option, step);
            } else if (!fits(option, known.kind()) && !step.isRefused()) {
                refuseValue(option, known.kind(), step);
            }
        }
    }

    private static void refuseValue(Option option, Kind kind, Step step) {
        step.refuse(
                CqlRule.SCHEMA_OPTION,
                option.value().range(),
                "The option " + option.name().cql() + " is " + kind.phrase() + ", not "
                        + option.value().cql(),
                "write " + kind.phrase());
    }

    private static boolean isReadable(Option option, Kind kind) {
        return switch (kind) {
            case ANY, UUID -> true;
            case TEXT, MAP, BOOLEAN -> fits(option, kind);
            case WHOLE, POSITIVE, TIME_TO_LIVE ->
                Options.text(option).flatMap(Options::number).isPresent();
            case FRACTION, CHANCE ->
                Options.text(option).filter(TableOptionRule::isReal).isPresent();
        };
    }

    private static void refuseName(Option option, Step step) {
        List<String> known = TableOption.KNOWN.values().stream()
                .filter(candidate -> step.version().isAtLeast(candidate.since()))
                .map(TableOption::name)
                .sorted()
                .toList();
        List<String> near = NearMisses.of(option.name().identifier().name(), known);
        step.refuse(
                CqlRule.SCHEMA_OPTION,
                option.name().range(),
                "A table has no option " + option.name().cql(),
                near.isEmpty() ? known : near,
                NearMisses.fix(near, "remove it, or name one that tables have"));
    }

    private static boolean fits(Option option, Kind kind) {
        Optional<String> text = Options.text(option);
        if (kind == Kind.ANY || kind == Kind.MAP) {
            return kind == Kind.ANY || text.isEmpty();
        }
        return text.isPresent() && fits(text.get(), kind);
    }

    private static boolean fits(String text, Kind kind) {
        return switch (kind) {
            case BOOLEAN -> Stream.of("1", "true", "yes", "0", "false", "no").anyMatch(text::equalsIgnoreCase);
            case WHOLE -> isBetween(text, 0, Integer.MAX_VALUE);
            case POSITIVE -> isBetween(text, 1, Integer.MAX_VALUE);
            case TIME_TO_LIVE -> isBetween(text, 0, TableOption.LONGEST_TTL);
            case FRACTION -> isBetween(text, 0.0, 1.0);
            case CHANCE -> isBetween(text, Math.nextUp(TableOption.SMALLEST_CHANCE), 1.0);
            case UUID -> isUuid(text);
            default -> true;
        };
    }

    private static boolean isBetween(String text, int first, int last) {
        Optional<Integer> number = Options.number(text);
        return number.isPresent() && number.get() >= first && number.get() <= last;
    }

    private static boolean isBetween(String text, double first, double last) {
        return isReal(text) && Double.parseDouble(text) >= first && Double.parseDouble(text) <= last;
    }

    private static boolean isReal(String text) {
        try {
            return !Double.isNaN(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
