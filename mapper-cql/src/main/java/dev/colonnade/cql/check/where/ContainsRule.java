package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;

/**
 * CONTAINS is asked of a collection, and CONTAINS KEY of a map (Cassandra: {@code SingleColumnRelation.toReceivers}). A
 * descending clustering column is no collection to the server.
 */
final class ContainsRule {
    private ContainsRule() {}

    static boolean check(Relation.OfColumn relation, KeyedColumn column, Findings findings) {
        boolean ofKey = relation.operator() == Operator.CONTAINS_KEY;
        boolean holds = ofKey ? column.isMap() : relation.operator() != Operator.CONTAINS || column.isCollection();
        if (!holds) {
            findings.error(
                    CqlRule.CONTAINS_COLLECTION,
                    relation.range(),
                    "The column " + column.cql() + " is "
                            + (column.descending()
                                    ? "a clustering column in descending order"
                                    : "of the type " + column.type().cql())
                            + ", and " + relation.operator().cql() + " is asked of a " + (ofKey ? "map" : "collection"),
                    ofKey ? "ask another column, or CONTAINS" : "write " + column.cql() + " = …");
        }
        return holds;
    }
}
