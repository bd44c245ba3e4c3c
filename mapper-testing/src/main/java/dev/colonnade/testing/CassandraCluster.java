package dev.colonnade.testing;

import dev.colonnade.testing.embedded.EmbeddedCluster;
import java.util.List;

/**
 * Several embedded nodes of Cassandra on this machine, each of which can be killed and started again, to test how a
 * program takes it.
 *
 * <p>The nodes live on 127.0.0.1, 127.0.0.2 and so on, all with the same port. They keep schema and rows over a kill.
 * On macOS the addresses after the first have to be added once: {@code sudo ifconfig lo0 alias 127.0.0.2 up}.
 *
 * <p>Good to know for tests that kill nodes: the other nodes need some six seconds to notice, and meanwhile a read of a
 * table that was never read before may stall for half a second, so warm the table up first; and the driver repeats a
 * failed statement on another node only if it is marked idempotent.
 *
 * <p>Safe for use by several threads. No method returns or accepts null.
 *
 * @since 0.1.0
 */
public interface CassandraCluster extends Cassandra {

    /**
     * Starts a cluster and waits until the driver sees all its nodes up: some ten seconds for three. It is embedded
     * whatever {@code -Dcolonnade.cassandra} says, as nobody else's nodes may be killed.
     *
     * @param nodes how many nodes, 1 to 9; each takes a quarter of a gigabyte of memory, or half of one for the root
     *     user
     * @return the running cluster, to be closed by the caller
     * @throws IllegalArgumentException if the number of nodes is out of range
     * @throws CassandraStartException if one of the nodes does not start
     * @throws IllegalStateException if they do not find each other within a minute
     * @since 0.1.0
     */
    static CassandraCluster start(int nodes) {
        return EmbeddedCluster.start(nodes);
    }

    /**
     * Returns the nodes, whether they run or not.
     *
     * @return the nodes in the order of their addresses; an unmodifiable list, the same every time
     * @since 0.1.0
     */
    List<CassandraNode> nodes();

    /**
     * Waits until all nodes that run have the same schema, by asking each of them. The driver does the same after a
     * schema change, but may ask before the news has spread, and then a node does not know a table yet that it is to
     * prepare a statement for. Call this once after the schema of a test was created.
     *
     * @throws IllegalStateException if they do not agree within a minute
     * @since 0.1.0
     */
    void awaitSchemaAgreement();
}
