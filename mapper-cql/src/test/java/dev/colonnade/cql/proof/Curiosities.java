package dev.colonnade.cql.proof;

import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Marker;
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

    private static final Pattern UNKNOWN_FUNCTION =
            Pattern.compile("Unknown function '?(?!system\\.|proof\\.)[^.]+\\.");

    private static final Pattern UNKNOWN_TABLE = Pattern.compile("table \\S+ does not exist");

    static final List<Curiosity> ALL = List.of(
            late(
                    "a TTL that ends after the year 2038, which comes nearer every day",
                    "Request on table .* exceeds maximum supported expiration date",
                    CuriousShapes.using(UsingOption.Kind.TTL)),
            late(
                    "an element of a list that is not there, since there are no rows",
                    "Attempted to (set|delete) an element|List index .* out of bound"
                            + "|java\\.lang\\.IndexOutOfBoundsException",
                    shape -> shape.has(Target.Element.class)),
            late(
                    "the bytes of a hash, a sum or a moment are not known, nor whether they are a value of a type",
                    "In call to function system\\.\\w+, value 0x\\w+ is not a valid binary representation",
                    CuriousShapes::computesBytes),
            late(
                    "whether a floor begins before a moment depends on the day, if it begins now",
                    "The floor function starting time is greater than the provided time",
                    CuriousShapes.call("current_?\\w+")),
            late(
                    "without rows an aggregate gives one of nulls, of which the server makes no collection",
                    "java\\.lang\\.(NullPointer|UnsupportedOperation|IndexOutOfBounds)Exception",
                    CuriousShapes::aggregatesBesideCollection),
            refused(
                    "of no rows none is near to a vector, be it one that is not finite",
                    "VECTOR_VALUE\\b",
                    shape -> CuriousShapes.isNearest(shape) && shape.has(Relation.class)),
            refused("of no rows no JSON is made", "SELECTED_LITERAL: .* lacks components\\b", shape -> true),
            refused(
                    "what a conditional write writes is not looked at before the condition holds",
                    "(FUNCTION|VECTOR)_VALUE\\b|VALUE_TYPE: .* written by their names",
                    CuriousShapes::isConditional),
            refused(
                    "the time to live of a conditional write is not looked at before the condition holds",
                    "USING_RANGE\\b",
                    shape -> CuriousShapes.isConditional(shape)
                            && CuriousShapes.using(UsingOption.Kind.TTL).test(shape)),
            refused(
                    "an element that a conditional write writes is not looked at before the condition holds",
                    "ELEMENT_KEY\\b",
                    shape -> CuriousShapes.isConditional(shape) && CuriousShapes.writesElement(shape)),
            refused(
                    "a condition behind one that does not hold is not looked at",
                    "(NULL_CONDITION|ELEMENT_KEY)\\b",
                    CuriousShapes::hasSeveralConditions),
            refused(
                    "an index of a frozen list in a condition may be negative, and then means nothing",
                    "ELEMENT_KEY: .* is never -",
                    CuriousShapes::hasNegativeIndex),
            refused(
                    "the key of a partition is not looked at where a range of its rows holds nothing",
                    "EMPTY_PARTITION_KEY: ",
                    CuriousShapes::hasRange),
            refused(
                    "what else a function computes is not looked at where IN (), token() or a range says that there is nothing",
                    "FUNCTION_VALUE\\b",
                    shape -> CuriousShapes.mayNameNothing(shape) || CuriousShapes.hasRange(shape)),
            refused(
                    "what no row can hold is not looked at where IN () or token() says that there is nothing",
                    "(VECTOR_VALUE|NULL_COUNTER|ELEMENT_KEY)\\b|VALUE_TYPE: .* written by their names",
                    CuriousShapes::mayNameNothing),
            refused(
                    "what a statement with bind markers writes or computes is not looked at here, where nothing is bound",
                    "VALUE_TYPE(, \\w+)*: .* written by their names|FUNCTION_ARGUMENTS: .* has a null in it",
                    shape -> shape.has(Marker.class)),
            late(
                    "what is taken from a list is read before, and of no partition the server fails to read",
                    "java\\.lang\\.IndexOutOfBoundsException",
                    shape -> shape.has(Assignment.Subtract.class) && CuriousShapes.mayNameNothing(shape)),
            late(
                    "what a condition decides over is read, and of no partition the server fails to read",
                    "java\\.lang\\.IndexOutOfBoundsException",
                    shape -> shape.has(Relation.OfToken.class) && CuriousShapes.isConditional(shape)),
            late(
                    "which partition a function names is not known",
                    "Batch with conditions cannot span multiple partitions",
                    shape -> shape.has(FunctionCall.class)),
            refused(
                    "of a moment that passes between the two times that it is asked for there is no row",
                    "DELETE_BY_KEY\\b",
                    CuriousShapes.call("current_?\\w+")),
            late(
                    "a power or logarithm that has no value, or a number of too many digits",
                    "java\\.lang\\.ArithmeticException: ",
                    CuriousShapes.call("exp|log|log10")),
            new Curiosity(
                    "of several functions that fit exactly each server takes another one",
                    disagreement -> disagreement.warnings().contains("AMBIGUOUS_CALL")
                            && (isOfFacts(disagreement)
                                    || disagreement.server().startsWith("Unable to make ")
                                    || disagreement.server().startsWith("Unable to coerce ")
                                    || disagreement.server().startsWith("The floor "))),
            new Curiosity(
                    "a function with two names has the one that the server met first",
                    disagreement -> isOfFacts(disagreement)
                            && oneName(disagreement.server()).equals(oneName(disagreement.subject()))),
            new Curiosity(
                    "a table of the server's own keyspaces may exist",
                    disagreement -> disagreement.warnings().contains("UNKNOWN_KEYSPACE")
                            && UNKNOWN_TABLE.matcher(disagreement.server()).matches()),
            new Curiosity(
                    "a function of a keyspace that is not known may exist",
                    disagreement -> disagreement.warnings().contains("UNKNOWN_FUNCTION")
                            && UNKNOWN_FUNCTION.matcher(disagreement.server()).lookingAt()),
            new Curiosity(
                    "what stands behind the first words of a statement that is not about data is not read",
                    disagreement -> disagreement.server().startsWith("line ")
                            && ROLES.matcher(disagreement.cql()).lookingAt()));

    private Curiosities() {}

    private static boolean isOfFacts(Disagreement disagreement) {
        return disagreement.agreement() == Agreement.MARKERS || disagreement.agreement() == Agreement.COLUMNS;
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
