package dev.colonnade.cql.proof;

import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.SelectClause;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.FunctionCall;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the server does and a checker need not do: it depends on values that functions compute, on the day, on the rows
 * that there are, or is a bug. Each is known by what the server says and by what the statement holds.
 */
final class Curiosities {
    private static final Pattern ROLES =
            Pattern.compile("(?i)\\s*(list|grant|revoke|desc(ribe)?|(create|alter|drop)\\s+(user|role))\\b");

    static final List<Curiosity> ALL = List.of(
            unseen(
                    "a function meets bytes that are no value when it is executed",
                    "In call to function system\\.\\w+, value 0x\\w* is not a valid binary representation",
                    CuriousShapes.call("blob_?as\\w+|blob_as_\\w+")),
            unseen(
                    "floor refuses a duration or time when it is executed",
                    "The floor |For time values, the floor|Negative durations are not supported by the floor",
                    CuriousShapes.call("floor")),
            unseen(
                    "a mask refuses its padding or algorithm when it is executed, or gives bytes that are no value",
                    "The padding argument for function|Hash algorithm not found"
                            + "|java\\.lang\\.RuntimeException: Return of function system\\.mask_replace ",
                    CuriousShapes.call("mask_(inner|outer|hash|replace)")),
            late(
                    "a TTL that ends after the year 2038, which comes nearer every day",
                    "Request on table .* exceeds maximum supported expiration date",
                    CuriousShapes.using(UsingOption.Kind.TTL)),
            late(
                    "a list element that is not there, since there are no data",
                    "Attempted to (set|delete) an element|List index .* out of bound"
                            + "|java\\.lang\\.IndexOutOfBoundsException",
                    shape -> shape.has(Target.Element.class)),
            unseen(
                    "a function or a sum gives a null or nothing where none may be",
                    "Invalid null|Unsupported null|Key may not be empty|Invalid comparison with null"
                            + "|java\\.lang\\.(IndexOutOfBounds|NullPointer)Exception"
                            + "|java\\.lang\\.RuntimeException: (null|.* is null) for ks: ",
                    shape -> CuriousShapes.computesNone(shape.withoutSelection())),
            unseen(
                    "a function gives a null that is the key of a selected element",
                    "Invalid null value for (slice|element|map element) selection",
                    shape -> shape.all(SelectClause.class)
                            .anyMatch(clause -> CuriousShapes.computesNone(Shape.in(clause)))),
            refused(
                    "a vector that is not finite is met only when rows are found, or a condition holds",
                    "VECTOR_VALUE",
                    shape -> CuriousShapes.isNearest(shape) || CuriousShapes.isConditional(shape)),
            refused(
                    "a vector that is not finite is not met if a later deletion hides it",
                    "VECTOR_VALUE",
                    CuriousShapes.using(UsingOption.Kind.TIMESTAMP)),
            refused(
                    "the time to live of a conditional write is not looked at before the condition holds",
                    "USING_RANGE: ",
                    shape -> CuriousShapes.isConditional(shape)
                            && CuriousShapes.using(UsingOption.Kind.TTL).test(shape)),
            refused(
                    "an element that a conditional write writes is not looked at before the condition holds",
                    "ELEMENT_KEY: ",
                    shape -> CuriousShapes.isConditional(shape) && CuriousShapes.writesElement(shape)),
            refused(
                    "a condition behind one that does not hold is not looked at",
                    "(NULL_CONDITION|ELEMENT_KEY): ",
                    CuriousShapes::hasSeveralConditions),
            refused(
                    "an index of a frozen list in a condition may be negative, and then means nothing",
                    "ELEMENT_KEY: .* is never -",
                    CuriousShapes::hasNegativeIndex),
            new Curiosity(
                    "of several functions that fit exactly each server takes another one",
                    disagreement -> disagreement.warnings().contains("AMBIGUOUS_CALL")
                            && (isOfFacts(disagreement) || disagreement.server().startsWith("Unable to make "))),
            unseen(
                    "a sum that has no value",
                    "the operation .* failed: (An infinite number|A NaN)",
                    shape -> shape.has(Arithmetic.class)),
            unseen(
                    "a division by zero",
                    "the operation .* failed: .*(/|[Dd]ivi\\w+) by zero",
                    shape -> shape.has(Arithmetic.class)),
            new Curiosity(
                    "a function with two names has the one that the server met first",
                    disagreement -> isOfFacts(disagreement)
                            && oneName(disagreement.server()).equals(oneName(disagreement.subject()))),
            new Curiosity(
                    "a type varchar within another one is text in the name of what is selected",
                    disagreement -> disagreement.agreement() == Agreement.COLUMNS
                            && oneType(disagreement.server()).equals(oneType(disagreement.subject()))),
            refused(
                    "the key of a partition is not looked at where a range of its rows holds nothing",
                    "(EMPTY_PARTITION_KEY|NULL_RELATION): ",
                    CuriousShapes::hasRange),
            unseen(
                    "a token lets a key through or not, which takes its value",
                    "Key may not be empty|java\\.lang\\.IndexOutOfBoundsException: Index 0 out of bounds",
                    shape -> shape.has(Relation.OfToken.class)),
            refused(
                    "nothing is written where a token lets no key through",
                    "(DELETE_BY_KEY|VECTOR_VALUE): ",
                    shape -> shape.has(Relation.OfToken.class)),
            late(
                    "the partition of a conditional batch follows from what functions compute",
                    "Batch with conditions cannot span multiple partitions",
                    shape -> shape.has(FunctionCall.class)),
            new Curiosity(
                    "what both refuse, the server by a failure of its own",
                    disagreement -> disagreement.agreement() == Agreement.RULE
                            && disagreement.server().startsWith("java.lang.ClassCastException")),
            unseen(
                    "a function of a keyspace that is not known may exist",
                    "Unknown function '?(?!system\\.|proof\\.)\\w+\\.",
                    CuriousShapes.call(".*")),
            new Curiosity(
                    "what stands behind the first words of a statement that is not about data is not read",
                    disagreement -> disagreement.server().startsWith("line ")
                            && ROLES.matcher(disagreement.cql()).lookingAt()),
            unseen(
                    "a function meets JSON that is no value of the type when it is executed",
                    "org\\.apache\\.cassandra\\.serializers\\.MarshalException: |Unable to convert '.*' to a duration",
                    CuriousShapes::readsJson),
            late(
                    "a counter has no value that JSON can be read as",
                    "java\\.lang\\.UnsupportedOperationException",
                    CuriousShapes::readsJson),
            unseen(
                    "a logarithm or power that has no value",
                    "java\\.lang\\.ArithmeticException: ",
                    CuriousShapes.call("log|log10|exp")),
            late(
                    "the server fails to compute with what rows do not hold",
                    "java\\.lang\\.(NullPointer|IndexOutOfBounds|UnsupportedOperation|NumberFormat)Exception"
                            + "|java\\.lang\\.AssertionError: UTF-8 value contained non-utf8 characters"
                            + "|org\\.apache\\.cassandra\\.serializers\\.MarshalException: ",
                    CuriousShapes::selectsComputed),
            late(
                    "the server fails to read rows among which others were deleted",
                    "java\\.lang\\.IllegalStateException: UnfilteredRowIterator for .* has an open RT bound"
                            + "|java\\.lang\\.NullPointerException$",
                    CuriousShapes::isSelect),
            late(
                    "the server fails to ask a SASI index for a range that holds nothing",
                    "java\\.lang\\.IllegalArgumentException: inconsistent range",
                    CuriousShapes::hasRange));

    private Curiosities() {}

    private static boolean isOfFacts(Disagreement disagreement) {
        return disagreement.agreement() == Agreement.MARKERS || disagreement.agreement() == Agreement.COLUMNS;
    }

    private static String oneType(String names) {
        return names.replace("varchar", "text");
    }

    private static String oneName(String names) {
        return names.replace("from_json", "fromjson").replace("to_json", "tojson");
    }

    /** What a checker does not see: it accepts the statement, or blames something else that the server meets later. */
    private static Curiosity unseen(String name, String message, Predicate<Shape> shape) {
        Pattern pattern = Pattern.compile(message);
        return new Curiosity(
                name,
                disagreement -> (disagreement.agreement() == Agreement.WRONG_ACCEPT
                                || disagreement.agreement() == Agreement.RULE)
                        && pattern.matcher(disagreement.server()).lookingAt()
                        && shape.test(Shape.of(disagreement.cql())));
    }

    /** Unseen too, and met by the server only when it executes what it prepared. */
    private static Curiosity late(String name, String message, Predicate<Shape> shape) {
        Curiosity unseen = unseen(name, message, shape);
        return new Curiosity(
                name, disagreement -> disagreement.prepared() && unseen.covers().test(disagreement));
    }

    /** What the server does not come to see. */
    private static Curiosity refused(String name, String rule, Predicate<Shape> shape) {
        Pattern pattern = Pattern.compile(rule);
        return new Curiosity(
                name,
                disagreement -> disagreement.agreement() == Agreement.WRONG_REFUSAL
                        && disagreement.server().equals("accepted")
                        && pattern.matcher(disagreement.subject()).lookingAt()
                        && shape.test(Shape.of(disagreement.cql())));
    }
}
