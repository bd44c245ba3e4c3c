package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.statement.Option;
import java.util.List;
import java.util.stream.Stream;

/** A keyspace has the options replication and durable_writes, and no others (KeyspaceAttributes). */
final class KeyspaceOptionRule {
    private static final List<String> KNOWN = List.of("replication", "durable_writes");

    private KeyspaceOptionRule() {}

    static void check(List<Option> options, Step step) {
        for (Option option : options) {
            String name = option.name().identifier().name();
            if (!KNOWN.contains(name)) {
                List<String> near = NearMisses.of(name, KNOWN);
                step.refuse(
                        CqlRule.SCHEMA_OPTION,
                        option.name().range(),
                        "A keyspace has no option " + option.name().cql(),
                        near.isEmpty() ? KNOWN : near,
                        NearMisses.fix(near, "remove it, or name one that keyspaces have"));
            } else if (name.equals("replication")) {
                ReplicationRule.check(option, step);
            } else if (!isBoolean(option)) {
                step.refuse(
                        CqlRule.SCHEMA_OPTION,
                        option.value().range(),
                        "The option durable_writes is true or false, not "
                                + option.value().cql(),
                        "write true or false");
            }
        }
    }

    /** Whether the options of a new keyspace say its replication. */
    static boolean checkComplete(List<Option> options, TextRange blamed, Step step) {
        boolean isComplete = Options.find("replication", options).isPresent();
        if (!isComplete) {
            step.refuse(
                    CqlRule.SCHEMA_OPTION,
                    blamed,
                    "The keyspace does not say its replication",
                    "add replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        }
        return isComplete;
    }

    private static boolean isBoolean(Option option) {
        return Options.text(option)
                .filter(text ->
                        Stream.of("1", "true", "yes", "0", "false", "no").anyMatch(text::equalsIgnoreCase))
                .isPresent();
    }
}
