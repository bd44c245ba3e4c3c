package dev.colonnade.processor.check;

import dev.colonnade.cql.check.Verification;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.processor.model.StatementAttributes;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/**
 * What is said of the execution of a statement means something for it. What a DAO says of all its statements is about
 * those that it means something for; a consistency level is about each.
 */
final class AttributeUseRule implements Rule<VerifiedMethod> {
    private static final String ANY = "ANY";
    /** Cassandra takes the nearest rows from one replica, whatever is asked for. */
    private static final List<String> NEAREST_LEVELS = List.of("ONE", "LOCAL_ONE");

    @Override
    public void check(VerifiedMethod model, Problems problems) {
        if (model.verification().statement().isEmpty()) {
            return;
        }
        boolean reads = model.verification().statement().get() instanceof Select;
        for (StatementAttributes own : model.method().options().own().toList()) {
            if (own.pageSize().isPresent() && !reads) {
                add(model, own, "says a pageSize, but its statement gives no pages", "leave it out", problems);
            }
            if (own.serialConsistencyLevel().isPresent()
                    && !model.verification().conditional()) {
                add(
                        model,
                        own,
                        "says a serialConsistencyLevel, but its statement has no condition",
                        reads ? "say consistencyLevel: a read can be SERIAL itself" : "leave it out",
                        problems);
            }
        }
        model.method().options().attributes().stream()
                .filter(attributes -> attributes.consistencyLevel().isPresent())
                .findFirst()
                .ifPresent(attributes -> checkLevel(model, attributes, reads, problems));
    }

    /**
     * Cassandra: "ANY ConsistencyLevel is only supported for writes", "You must use conditional updates for
     * serializable writes", "… is not supported as conditional update commit consistency", "Counter operations are
     * inherently non-serializable", "Consistency level ANY is not yet supported for counter table …", "Top-K queries
     * can only be run with consistency level ONE/LOCAL_ONE"; of the last it refuses SERIAL, and takes less than others
     * ask for.
     */
    private static void checkLevel(
            VerifiedMethod model, StatementAttributes attributes, boolean reads, Problems problems) {
        Verification verification = model.verification();
        String level = attributes.consistencyLevel().orElseThrow();
        if (level.equals(ANY) && (reads || verification.counter())) {
            add(
                    model,
                    attributes,
                    "has the consistency level ANY, which is for writes only, and not for those of counters",
                    "take another one: ONE is the nearest",
                    problems);
        } else if (!reads && StatementAttributes.SERIAL_LEVELS.contains(level)) {
            add(
                    model,
                    attributes,
                    "has the consistency level " + level + ", which is for reading",
                    verification.conditional()
                            ? "say it as serialConsistencyLevel"
                            : "take another one: QUORUM is the nearest",
                    problems);
        } else if (isNearest(verification) && !NEAREST_LEVELS.contains(level)) {
            add(
                    model,
                    attributes,
                    "has the consistency level " + level + ", but an order by ANN is read from one replica",
                    "take ONE or LOCAL_ONE",
                    problems);
        }
    }

    private static boolean isNearest(Verification verification) {
        return verification.statement().orElseThrow() instanceof Select select
                && select.orderBy().stream()
                        .anyMatch(ordering -> ordering.nearestTo().isPresent());
    }

    /** What a DAO says of all is wrong for this one: the message is at the method. */
    private static void add(
            VerifiedMethod model, StatementAttributes attributes, String found, String fix, Problems problems) {
        problems.add(new Problem(
                ProblemCode.ATTRIBUTE_USE,
                attributes.ofMethod() ? attributes.site() : model.method().site(),
                model.method().label() + " " + found,
                attributes.ofMethod() ? fix : fix + ", with @StatementAttributes on the method"));
    }
}
