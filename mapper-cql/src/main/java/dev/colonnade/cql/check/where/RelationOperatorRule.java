package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import java.util.List;

/**
 * A relation compares in a way that WHERE knows, which {@code !=} and {@code IS NOT NULL} are not (Cassandra:
 * {@code Relation.toRestriction}, {@code StatementRestrictions}).
 */
final class RelationOperatorRule {
    private static final List<String> ALLOWED =
            List.of("=", "<", "<=", ">", ">=", "IN", "CONTAINS", "CONTAINS KEY", "LIKE");

    private RelationOperatorRule() {}

    static boolean check(Relation relation, Findings findings) {
        if (relation instanceof Relation.IsNotNull r) {
            findings.error(
                    CqlRule.RELATION_OPERATOR,
                    r.range(),
                    "IS NOT NULL on " + r.column().cql() + " is for the WHERE of a materialized view only",
                    ALLOWED,
                    "leave it out, and drop the rows without a value in your code");
            return false;
        }
        if (Relations.operator(relation) == Operator.NE) {
            findings.error(
                    CqlRule.RELATION_OPERATOR,
                    relation.range(),
                    "WHERE cannot ask for what is not equal, as " + relation.cql() + " does",
                    ALLOWED,
                    "ask for the values that you want by = or IN, or drop the others in your code");
            return false;
        }
        return true;
    }
}
