package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.term.MapLiteral;
import java.util.List;
import java.util.stream.Stream;

/** A keyspace has the options replication, with a class, and durable_writes, and no others (KeyspaceAttributes). */
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
                checkReplication(option, step);
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

    private static void checkReplication(Option option, Step step) {
        boolean isMap = option.value() instanceof MapLiteral;
        if (!isMap || (!Options.map(option).isEmpty() && !Options.map(option).containsKey("class"))) {
            step.refuse(
                    CqlRule.SCHEMA_OPTION,
                    option.value().range(),
                    isMap
                            ? "The replication does not say its class"
                            : "The replication is a map in braces, not "
                                    + option.value().cql(),
                    "write a map such as {'class': 'SimpleStrategy', 'replication_factor': 1}");
        }
    }

    private static boolean isBoolean(Option option) {
        return Options.text(option)
                .filter(text ->
                        Stream.of("1", "true", "yes", "0", "false", "no").anyMatch(text::equalsIgnoreCase))
                .isPresent();
    }
}
