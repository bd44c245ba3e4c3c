package dev.colonnade.cql.proof;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the server does and a checker need not do: it depends on values that functions compute, on the day, or is a bug.
 */
final class Curiosities {

    private static final Pattern NO_VALUE =
            Pattern.compile("Invalid null|Unsupported null|Key may not be empty|Invalid comparison with null");
    private static final Pattern GIVES_NONE = Pattern.compile(
            "(?i)mask_|from_?json|blob_?as|cast|token|\\(\\s*null\\s*\\)|null\\s*[-+*/%]|[-+*/%][^,]*null");
    private static final Pattern RANGE = Pattern.compile("(?s)>.*<|<.*>");
    private static final Pattern FUNCTION_ELSEWHERE =
            Pattern.compile("Unknown function '?(?!system\\.|proof\\.)\\w+\\.");
    private static final Pattern CONDITION = Pattern.compile("(?i)\\bIF\\b");
    private static final Pattern LATE_VECTOR = Pattern.compile("(?i)\\b(ANN|IF)\\b");
    private static final Pattern TOO_LARGE = Pattern.compile("Unable to make \\w+ from '-?[0-9]{10,}");
    private static final Pattern ROLES = Pattern.compile("(?i)\\s*(list|grant|revoke|create|alter|drop)\\b");

    static final List<Curiosity> ALL = List.of(
            ofServer(
                    "a function refuses a value when it is executed",
                    "In call to function |The floor|For time values, the floor|Negative durations are not supported by the floor"
                            + "|The padding argument for function|Hash algorithm not found"),
            ofServer(
                    "a TTL that ends after the year 2038, which comes nearer every day",
                    "Request on table .* exceeds maximum supported expiration date"),
            ofServer(
                    "a list element that is not there, since there are no data",
                    "Attempted to (set|delete) an element|List index .* out of bound"),
            new Curiosity(
                    "a function, a sum or a null in parentheses gives a null or nothing where none may be",
                    disagreement -> isUnseen(disagreement)
                            && NO_VALUE.matcher(disagreement.server()).lookingAt()
                            && GIVES_NONE.matcher(disagreement.cql()).find()),
            new Curiosity(
                    "a vector that is not finite is met only when rows are found, or a condition holds",
                    disagreement -> isRefusal(disagreement, "VECTOR_VALUE")
                            && LATE_VECTOR.matcher(disagreement.cql()).find()),
            new Curiosity(
                    "the time to live of a conditional write is not looked at before the condition holds",
                    disagreement -> isRefusal(disagreement, "USING_RANGE")
                            && CONDITION.matcher(disagreement.cql()).find()),
            new Curiosity(
                    "a condition behind one that does not hold is not looked at",
                    disagreement -> isRefusal(disagreement, "NULL_CONDITION")),
            new Curiosity(
                    "an index of a frozen list in a condition may be negative, and then means nothing",
                    disagreement -> isRefusal(disagreement, "ELEMENT_KEY")),
            new Curiosity(
                    "of several functions that fit the server takes any, be a value right for it or not",
                    disagreement -> (isUnseen(disagreement)
                                    && TOO_LARGE.matcher(disagreement.server()).lookingAt())
                            || (isRefusal(disagreement, "VALUE_TYPE")
                                    && disagreement.subject().contains("argument of"))),
            ofServer("a sum that has no value", "the operation .* failed: (An infinite number|A NaN)"),
            ofServer("a division by zero", "the operation .* failed: .*(/|[Dd]ivi\\w+) by zero"),
            new Curiosity(
                    "a function with two names has the one that the server met first",
                    disagreement -> (disagreement.agreement() == Agreement.MARKERS
                                    || disagreement.agreement() == Agreement.COLUMNS)
                            && oneName(disagreement.server()).equals(oneName(disagreement.subject()))),
            new Curiosity(
                    "a type varchar within another one is text in the name of what is selected",
                    disagreement -> disagreement.agreement() == Agreement.COLUMNS
                            && disagreement.server().replace("varchar", "text").equals(disagreement.subject())),
            new Curiosity(
                    "the key of a partition is not looked at where a range of its rows holds nothing",
                    disagreement ->
                            (isRefusal(disagreement, "EMPTY_PARTITION_KEY") || isRefusal(disagreement, "NULL_RELATION"))
                                    && RANGE.matcher(disagreement.cql()).find()),
            new Curiosity(
                    "a function of a keyspace that is not known may exist",
                    disagreement -> isUnseen(disagreement)
                            && FUNCTION_ELSEWHERE.matcher(disagreement.server()).lookingAt()),
            new Curiosity(
                    "what stands behind the first words of a statement of users and roles is not read",
                    disagreement -> ROLES.matcher(disagreement.cql()).lookingAt()),
            ofServer(
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

    /** What a checker does not see: it accepts the statement, or blames something else that the server meets later. */
    private static boolean isUnseen(Disagreement disagreement) {
        return disagreement.agreement() == Agreement.WRONG_ACCEPT || disagreement.agreement() == Agreement.RULE;
    }

    private static Curiosity ofServer(String name, String message) {
        Pattern pattern = Pattern.compile(message);
        return new Curiosity(
                name,
                disagreement -> isUnseen(disagreement)
                        && pattern.matcher(disagreement.server()).lookingAt());
    }
}
