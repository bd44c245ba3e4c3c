package dev.colonnade.cql.proof;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the server does and a checker need not do: it depends on values that functions compute, on the day, or is a bug.
 */
final class Curiosities {

    private static final Pattern NO_VALUE = Pattern.compile("Invalid null|Unsupported null|Key may not be empty");
    private static final Pattern GIVES_NONE =
            Pattern.compile("(?i)mask_null|from_?json|blob_?as|mask_replace|mask_default|cast");
    private static final Pattern ROLES = Pattern.compile("(?i)\\s*(list|grant|revoke|create|alter|drop)\\b");

    static final List<Curiosity> ALL = List.of(
            ofAccepted(
                    "a function refuses a value when it is executed",
                    "In call to function |The floor|Negative durations are not supported by the floor"
                            + "|The padding argument for function|Hash algorithm not found"),
            ofAccepted(
                    "a TTL that ends after the year 2038, which comes nearer every day",
                    "Request on table .* exceeds maximum supported expiration date"),
            ofAccepted(
                    "a list element that is not there, since there are no data",
                    "Attempted to (set|delete) an element"),
            new Curiosity(
                    "a function gives a null or nothing where none may be",
                    disagreement -> disagreement.agreement() == Agreement.WRONG_ACCEPT
                            && NO_VALUE.matcher(disagreement.server()).lookingAt()
                            && GIVES_NONE.matcher(disagreement.cql()).find()),
            new Curiosity(
                    "a vector that is not finite is met only when rows are searched",
                    disagreement -> isRefusal(disagreement, "VECTOR_VALUE")
                            && disagreement.cql().toUpperCase(Locale.ROOT).contains("ANN")),
            new Curiosity(
                    "the time to live in a conditional batch is not looked at before the condition holds",
                    disagreement -> isRefusal(disagreement, "USING_RANGE")
                            && disagreement.cql().toUpperCase(Locale.ROOT).contains("BATCH")),
            new Curiosity(
                    "a condition behind one that does not hold is not looked at",
                    disagreement -> isRefusal(disagreement, "NULL_CONDITION")),
            new Curiosity(
                    "an index of a frozen list in a condition may be negative, and then means nothing",
                    disagreement -> isRefusal(disagreement, "ELEMENT_KEY")),
            ofAccepted(
                    "4.1 does not know a descending timeuuid, so that an aggregate of it is ambiguous",
                    "Ambiguous call to function (max|min|count) .*timeuuid"),
            ofAccepted("a sum that has no value", "the operation .* failed: An infinite number"),
            ofAccepted("a division by zero", "the operation .* failed: / by zero"),
            new Curiosity(
                    "a function with two names has the one that the server met first",
                    disagreement -> (disagreement.agreement() == Agreement.MARKERS
                                    || disagreement.agreement() == Agreement.COLUMNS)
                            && oneName(disagreement.server()).equals(oneName(disagreement.subject()))),
            new Curiosity(
                    "what stands behind the first words of a statement of users and roles is not read",
                    disagreement -> ROLES.matcher(disagreement.cql()).lookingAt()),
            ofAccepted(
                    "the server fails with an exception of its own",
                    "(java|org\\.apache\\.cassandra)\\.[\\w.$]+(Exception|Error)"));

    private Curiosities() {}

    private static boolean isRefusal(Disagreement disagreement, String rule) {
        return disagreement.agreement() == Agreement.WRONG_REFUSAL
                && disagreement.subject().startsWith(rule);
    }

    private static String oneName(String names) {
        return names.replace("from_json", "fromjson").replace("to_json", "tojson");
    }

    private static Curiosity ofAccepted(String name, String message) {
        Pattern pattern = Pattern.compile(message);
        return new Curiosity(
                name,
                disagreement -> disagreement.agreement() == Agreement.WRONG_ACCEPT
                        && pattern.matcher(disagreement.server()).lookingAt());
    }
}
