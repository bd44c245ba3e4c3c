package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The replication of a keyspace is a map with the class of a strategy, one of the server's or with its package, and
 * what that knows (AbstractReplicationStrategy). Which data centres there are, the cluster knows alone.
 */
final class ReplicationRule {
    private static final String SIMPLE = "SimpleStrategy";
    private static final String NETWORK_TOPOLOGY = "NetworkTopologyStrategy";
    private static final List<String> STRATEGIES = List.of(NETWORK_TOPOLOGY, SIMPLE);

    /** Replicas, and how many of them are transient. */
    private static final Pattern FACTOR = Pattern.compile("\\+?\\d{1,9}(/\\d{1,9})?");

    private final MapLiteral map;
    private final Step step;

    private ReplicationRule(MapLiteral map, Step step) {
        this.map = map;
        this.step = step;
    }

    static void check(Option option, Step step) {
        Map<String, String> said = Options.map(option);
        if (!(option.value() instanceof MapLiteral map)) {
            refuseWhole(
                    option,
                    "The replication is a map in braces, not " + option.value().cql(),
                    step);
        } else if (!said.isEmpty() && !said.containsKey("class")) {
            refuseWhole(option, "The replication does not say its class", step);
        } else {
            new ReplicationRule(map, step).check(said);
        }
    }

    private static void refuseWhole(Option option, String found, Step step) {
        step.refuse(
                CqlRule.SCHEMA_OPTION,
                option.value().range(),
                found,
                "write a map such as {'class': 'SimpleStrategy', 'replication_factor': 1}");
    }

    private void check(Map<String, String> said) {
        String strategy =
                new KeyspaceOptions(said, Optional.empty()).replication().getOrDefault("class", "");
        if (STRATEGIES.contains(strategy)) {
            said.keySet().stream().filter(key -> !key.equals("class")).forEach(key -> check(strategy, key));
        } else if (!strategy.contains(".")) {
            List<String> near = NearMisses.of(strategy, STRATEGIES);
            refuse(
                    value("class").range(),
                    "The server has no replication strategy " + strategy,
                    near.isEmpty() ? STRATEGIES : near,
                    NearMisses.fix(near, "name one of these, or the class of your own with its package"));
        }
    }

    private void check(String strategy, String key) {
        if (strategy.equals(SIMPLE) && !key.equals("replication_factor")) {
            refuse(
                    map.range(),
                    "SimpleStrategy has no option " + key,
                    List.of("replication_factor"),
                    "remove it, or write NetworkTopologyStrategy, which knows data centres");
        } else if (!FACTOR.matcher(value(key).text()).matches()) {
            refuse(
                    value(key).range(),
                    "The replication factor " + key + " is a number, not "
                            + value(key).cql(),
                    List.of(),
                    "write the number of replicas");
        }
    }

    /** The constant of a key; the last one, if several say it. */
    private Literal value(String key) {
        return map.entries().stream()
                .filter(entry ->
                        entry.key() instanceof Literal name && name.text().equals(key))
                .map(entry -> (Literal) entry.value())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void refuse(TextRange range, String found, List<String> allowed, String fix) {
        step.refuse(CqlRule.SCHEMA_OPTION, range, found, allowed, fix);
    }
}
