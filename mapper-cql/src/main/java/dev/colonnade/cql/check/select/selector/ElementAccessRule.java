package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CqlType;

/**
 * Elements are selected by their keys from sets and maps, not from lists (Cassandra: "selection is only allowed on sets
 * and maps", "Invalid element selection", "Invalid slice selection").
 */
final class ElementAccessRule {
    private ElementAccessRule() {}

    static void check(Term collection, CqlType type, boolean hasKeys, SelectorScope at) {
        if (hasKeys) {
            return;
        }
        String why = type.unfrozen() instanceof ListType
                ? " is a list, and elements are selected from sets and maps only"
                : " is of type " + Types.print(type) + ", which has no elements to select";
        at.findings()
                .error(
                        CqlRule.ELEMENT_ACCESS,
                        collection.range(),
                        collection.cql() + why,
                        "select " + collection.cql() + " itself");
    }
}
