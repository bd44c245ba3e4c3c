package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A column of a table, a field of a type and an argument of a function is declared once. */
final class DuplicateColumnRule {
    private DuplicateColumnRule() {}

    static void check(String kind, List<Name> names, Step step) {
        Set<Identifier> seen = new HashSet<>();
        for (Name name : names) {
            if (!seen.add(name.identifier())) {
                step.refuse(
                        CqlRule.SCHEMA_DUPLICATE_COLUMN,
                        name.range(),
                        "The " + kind + " " + name.cql() + " is declared twice",
                        "remove one of the two, or rename it");
            }
        }
    }
}
