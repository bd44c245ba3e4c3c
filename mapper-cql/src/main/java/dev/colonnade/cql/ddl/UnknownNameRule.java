package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import java.util.List;

/** What is changed, dropped or built upon was created before. */
final class UnknownNameRule {
    private UnknownNameRule() {}

    /**
     * Refuses a name that is not known.
     *
     * @param kind what it should be: {@code table}
     * @param name the name, as it is written in CQL
     * @param range where the name stands
     * @param known those that are known
     * @param step the statement
     */
    static void refuse(String kind, String name, TextRange range, List<String> known, Step step) {
        int keyspace = name.lastIndexOf('.') + 1;
        List<String> near = NearMisses.of(name.substring(keyspace), known);
        step.refuse(
                CqlRule.SCHEMA_UNKNOWN_NAME,
                range,
                "There is no " + kind + " " + name + " at this point",
                near.isEmpty() ? known : near,
                near.isEmpty()
                        ? "create the " + kind + " before, or name one that is there"
                        : "write " + name.substring(0, keyspace) + near.get(0));
    }

    /** Refuses a view where a table is needed, or the other way round. */
    static void refuseKind(String name, boolean isView, TextRange range, String fix, Step step) {
        step.refuse(
                CqlRule.SCHEMA_UNKNOWN_NAME,
                range,
                name + " is a " + (isView ? "materialized view and no table" : "table and no materialized view"),
                fix);
    }
}
