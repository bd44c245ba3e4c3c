package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.type.CollectionType;
import java.util.Optional;

/**
 * A relation on an entry is of a map that is not frozen, and by {@code =} (Cassandra:
 * {@code SingleColumnRelation.toReceivers}).
 */
final class MapEntryRule {
    private MapEntryRule() {}

    static boolean check(Relation.OfElement relation, KeyedColumn column, Findings findings) {
        Optional<String> why = why(relation, column);
        why.ifPresent(
                found -> findings.error(CqlRule.MAP_ENTRY_RELATION, relation.range(), found, fix(relation, column)));
        return why.isEmpty();
    }

    private static Optional<String> why(Relation.OfElement relation, KeyedColumn column) {
        String name = column.cql();
        if (!column.isMap()) {
            String what =
                    column.type().unfrozen() instanceof CollectionType.ListType ? "an element of a list" : "a part";
            return Optional.of("The column " + name + " is of the type "
                    + column.type().cql() + ", and WHERE asks for the entry of a map but not for " + what);
        }
        if (!column.type().isMultiCell()) {
            return Optional.of("The map " + name + " is frozen, and one entry of a frozen map cannot be asked for");
        }
        return relation.operator() == Operator.EQ
                ? Optional.empty()
                : Optional.of("The entry of the map " + name + " is compared by "
                        + relation.operator().cql() + ", and entries are compared by = only");
    }

    private static String fix(Relation.OfElement relation, KeyedColumn column) {
        if (column.isMap() && column.type().isMultiCell()) {
            return "write " + column.cql() + "[" + relation.key().cql() + "] = …";
        }
        return column.isCollection()
                ? "write " + column.cql() + " CONTAINS " + relation.value().cql()
                : "compare the whole column by =";
    }
}
