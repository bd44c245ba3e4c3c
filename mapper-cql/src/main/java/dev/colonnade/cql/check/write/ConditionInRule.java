package dev.colonnade.cql.check.write;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Update;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A write with a condition is of one row or partition, without IN on the primary key, and {@code token()} leaves it
 * (Cassandra, when it executes: {@code ModificationStatement.makeCasRequest}).
 */
final class ConditionInRule {
    private ConditionInRule() {}

    static void check(Write write, Optional<Restrictions> restrictions) {
        if (restrictions.isPresent() && write.isConditional()) {
            check(write.statement(), restrictions.get(), write);
        }
    }

    static boolean hasIn(Restrictions restrictions) {
        return !restrictions.isWrong() && (restrictions.partitionKeyHasIn() || restrictions.clusteringHasIn());
    }

    private static void check(Modification statement, Restrictions restrictions, Write write) {
        if (hasIn(restrictions)) {
            write.findings()
                    .error(
                            CqlRule.CONDITION_IN,
                            in(statement),
                            "A write with a condition is of one row, and cannot have IN on the primary key",
                            "write = with one value, and a statement for each row");
        } else if (leavesNone(restrictions)) {
            write.findings()
                    .error(
                            CqlRule.CONDITION_IN,
                            token(statement),
                            "A write with a condition is of one row, and the partition of the key is not of these"
                                    + " tokens",
                            "leave token() out");
        }
    }

    static boolean leavesNone(Restrictions restrictions) {
        return !restrictions.isWrong() && restrictions.tokenLeavesNone();
    }

    /** The first IN of a WHERE. */
    static TextRange in(Modification statement) {
        return first(statement, relation -> relation instanceof Relation.In || relation instanceof Relation.TupleIn);
    }

    /** The first {@code token()} of a WHERE. */
    static TextRange token(Modification statement) {
        return first(statement, Relation.OfToken.class::isInstance);
    }

    private static TextRange first(Modification statement, Predicate<Relation> wanted) {
        for (Relation relation : where(statement)) {
            if (wanted.test(relation)) {
                return relation.range();
            }
        }
        return statement.range();
    }

    static List<Relation> where(Modification statement) {
        if (statement instanceof Update update) {
            return update.where();
        }
        return statement instanceof Delete delete ? delete.where() : List.of();
    }
}
