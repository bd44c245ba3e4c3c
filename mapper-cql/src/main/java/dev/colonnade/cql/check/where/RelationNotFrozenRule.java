package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.UdtType;
import java.util.List;

/**
 * A collection or user-defined type that is not frozen is not compared as a whole; a collection can be asked for what
 * it contains (Cassandra: {@code SingleColumnRelation.toReceivers}).
 */
final class RelationNotFrozenRule {
    private RelationNotFrozenRule() {}

    static boolean check(Relation relation, KeyedColumn column, Findings findings) {
        if (!column.type().isMultiCell() || asksForPart(relation)) {
            return true;
        }
        boolean udt = column.type() instanceof UdtType;
        findings.error(
                CqlRule.RELATION_NOT_FROZEN,
                relation.range(),
                "The column " + column.cql() + " is of the type "
                        + column.type().cql() + ", which is not frozen, and cannot be compared as a whole",
                udt ? List.of() : forms(column),
                udt
                        ? "declare the column frozen<" + column.type().cql() + ">, or keep what you ask for in a column"
                        : "ask for what it contains, or declare the column frozen<"
                                + column.type().cql() + ">");
        return false;
    }

    private static boolean asksForPart(Relation relation) {
        Operator operator = Relations.operator(relation);
        return operator == Operator.CONTAINS
                || operator == Operator.CONTAINS_KEY
                || relation instanceof Relation.OfElement;
    }

    private static List<String> forms(KeyedColumn column) {
        String contains = column.cql() + " CONTAINS …";
        return column.type() instanceof CollectionType.MapType
                ? List.of(contains, column.cql() + " CONTAINS KEY …", column.cql() + "[…] = …")
                : List.of(contains);
    }
}
