package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;

/** What is created is not there yet, unless IF NOT EXISTS is said. */
final class NameTakenRule {
    private NameTakenRule() {}

    /**
     * Refuses a name that is taken.
     *
     * @param kind what is created: {@code table}
     * @param name its name, as it is written in CQL
     * @param range where the name stands
     * @param step the statement
     */
    static void refuse(String kind, String name, TextRange range, Step step) {
        step.refuse(
                CqlRule.SCHEMA_NAME_TAKEN,
                range,
                "The " + kind + " " + name + " is there already",
                "use another name, drop the " + kind + " before, or add IF NOT EXISTS");
    }
}
