package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.CreateTrigger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Creates a trigger. Nothing is known of its class. */
final class TriggerCreation {
    private TriggerCreation() {}

    static DraftKeyspace apply(CreateTrigger statement, Step step) {
        Optional<DraftTable> table =
                Lookup.table(statement.table(), false, "name the table that it is a view of", step);
        if (table.isEmpty()) {
            return step.keyspace();
        }
        Set<Identifier> triggers = new HashSet<>(table.get().triggers());
        if (!triggers.add(statement.name().identifier()) && !statement.ifNotExists()) {
            NameTakenRule.refuse(
                    "trigger", statement.name().cql(), statement.name().range(), step);
        }
        return step.keyspace().with(table.get().withTriggers(triggers));
    }
}
