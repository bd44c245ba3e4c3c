package dev.colonnade.cql.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the rows of a keyspace are kept.
 *
 * @param replication the class of the strategy and its options, the class without the server's own package
 * @param durableWrites whether writes go to the commit log
 * @since 0.1.0
 */
public record KeyspaceOptions(Map<String, String> replication, boolean durableWrites) {
    private static final String FACTOR = "replication_factor";

    /** Copies the map, in the order of its keys. */
    public KeyspaceOptions {
        Map<String, String> normal = new TreeMap<>(replication);
        normal.computeIfPresent("class", (key, name) -> OptionForms.simpleName("org.apache.cassandra.locator.", name));
        replication = Collections.unmodifiableMap(normal);
    }

    /**
     * Whether a keyspace that is there is as these options say. The server writes the replication factor of a network
     * topology down for each data centre that there is.
     *
     * @param actual the options of that keyspace
     * @return whether nothing has to change
     */
    public boolean agreesWith(KeyspaceOptions actual) {
        return durableWrites == actual.durableWrites
                && (replication.equals(actual.replication) || isExpandedTo(actual.replication));
    }

    private boolean isExpandedTo(Map<String, String> actual) {
        Optional<String> factor = Optional.ofNullable(replication.get(FACTOR));
        if (factor.isEmpty() || !replication.getOrDefault("class", "").equals("NetworkTopologyStrategy")) {
            return false;
        }
        Map<String, String> expanded = new TreeMap<>(actual);
        expanded.replaceAll((key, value) -> key.equals("class") ? value : factor.get());
        expanded.putAll(replication);
        expanded.remove(FACTOR);
        return expanded.equals(actual);
    }
}
