package dev.colonnade.testing.embedded;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.metadata.NodeState;
import dev.colonnade.testing.CassandraNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** The nodes of a cluster, as a driver sees them. */
final class ClusterView {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CqlSession session;

    ClusterView(CqlSession session) {
        this.session = session;
    }

    /** Waits until the driver sees all nodes up that run, and, if all run, until each of them reaches all others. */
    void awaitUp(List<? extends CassandraNode> nodes) {
        List<? extends CassandraNode> running =
                nodes.stream().filter(CassandraNode::isRunning).toList();
        await("not all nodes are up", () -> running.stream().allMatch(this::isUp));
        if (running.size() == nodes.size() && running.size() > 1) {
            // The former has two replicas, the latter three, and ALL means as many nodes.
            String table = nodes.size() == 2 ? "system_traces.sessions" : "system_distributed.parent_repair_history";
            await("not all nodes reach all others", () -> running.stream().allMatch(node -> reachesAll(node, table)));
        }
    }

    void awaitSchemaAgreement(List<? extends CassandraNode> nodes) {
        await(
                "the nodes do not agree on the schema",
                () -> schemaVersions(nodes).size() <= 1);
    }

    private boolean isUp(CassandraNode node) {
        return inMetadata(node)
                .filter(known -> known.getState() == NodeState.UP && known.getOpenConnections() > 0)
                .isPresent();
    }

    /** Asks a node to scan an empty table of which all nodes together hold the replicas. */
    private boolean reachesAll(CassandraNode node, String table) {
        try {
            session.execute(SimpleStatement.newInstance("SELECT * FROM " + table)
                    .setConsistencyLevel(ConsistencyLevel.ALL)
                    .setNode(inMetadata(node).orElse(null)));
            return true;
        } catch (DriverException notYet) {
            return false;
        }
    }

    /** The versions that the nodes tell when they are asked one by one. */
    private Set<String> schemaVersions(List<? extends CassandraNode> nodes) {
        return nodes.stream()
                .filter(CassandraNode::isRunning)
                .map(this::schemaVersion)
                .collect(Collectors.toSet());
    }

    private String schemaVersion(CassandraNode node) {
        try {
            Row row = session.execute(SimpleStatement.newInstance("SELECT schema_version FROM system.local")
                            .setNode(inMetadata(node).orElse(null)))
                    .one();
            return String.valueOf(row == null ? null : row.getUuid(0));
        } catch (DriverException notYet) {
            return "none at " + node.address();
        }
    }

    private Optional<Node> inMetadata(CassandraNode node) {
        return session.getMetadata().findNode(node.address());
    }

    private void await(String problem, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("After " + PATIENCE.toSeconds() + " s " + problem + ": "
                        + session.getMetadata().getNodes().values()
                        + ". Start fewer nodes if the machine is busy, or wait with fewer of them killed.");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while " + problem, e);
            }
        }
    }
}
