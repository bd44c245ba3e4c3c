package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.CreateKeyspace;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the rows of a keyspace are kept. What is not said is the server's to choose.
 *
 * @param replication the class of the strategy and its options, the class without the server's own package
 * @param durableWrites whether writes go to the commit log, if that is said
 * @since 0.1.0
 */
public record KeyspaceOptions(Map<String, String> replication, Optional<Boolean> durableWrites) {
    private static final String CLASS = "class";
    private static final String FACTOR = "replication_factor";
    private static final String NETWORK_TOPOLOGY = "NetworkTopologyStrategy";

    /** Copies the map, in the order of its keys. */
    public KeyspaceOptions {
        Map<String, String> normal = new TreeMap<>(replication);
        normal.computeIfPresent(CLASS, (key, name) -> OptionForms.simpleName("org.apache.cassandra.locator.", name));
        replication = Collections.unmodifiableMap(normal);
    }

    /**
     * Whether a keyspace that is there keeps its rows as these options say. The server writes the replication factor of
     * a network topology down for each data centre that there is, chooses one where none is said, and forgets data
     * centres without replicas.
     *
     * @param actual the options of that keyspace
     * @return whether its replication has not to change
     */
    public boolean hasReplicationOf(KeyspaceOptions actual) {
        return replication.equals(actual.replication)
                || (isOfOneClass(actual) && (replication.size() == 1 || isExpandedTo(actual.replication)));
    }

    private boolean isOfOneClass(KeyspaceOptions actual) {
        return replication.containsKey(CLASS) && replication.get(CLASS).equals(actual.replication.get(CLASS));
    }

    private boolean isExpandedTo(Map<String, String> actual) {
        if (!NETWORK_TOPOLOGY.equals(replication.get(CLASS))) {
            return false;
        }
        Map<String, String> expanded = new TreeMap<>();
        Optional.ofNullable(replication.get(FACTOR))
                .ifPresent(factor -> actual.keySet().forEach(dataCentre -> expanded.put(dataCentre, factor)));
        expanded.putAll(replication);
        expanded.remove(FACTOR);
        expanded.values().removeIf("0"::equals);
        return expanded.equals(actual);
    }

    /** {@return the replication as CQL writes it} */
    public String replicationCql() {
        return OptionDefinitions.replication(this).value().cql();
    }

    /**
     * The statement that creates a keyspace with these options, if there is none of its name.
     *
     * @param keyspace its name
     * @return the statement
     */
    public CreateKeyspace definition(Identifier keyspace) {
        return Definitions.keyspace(keyspace, this);
    }
}
