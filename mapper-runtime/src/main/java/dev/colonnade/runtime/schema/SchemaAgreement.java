package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.metadata.NodeState;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import dev.colonnade.ColonnadeException;
import dev.colonnade.PreparationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Whether all nodes know the same schema. The driver asks one node what it has heard of the others. That node may have
 * heard of nothing yet, since Cassandra answers before it tells the other nodes of a change: then all seem to agree, on
 * the schema before. So each node that the session uses is asked what it knows itself; for the others the driver's
 * answer has to do.
 *
 * @since 0.1.0
 */
public final class SchemaAgreement {
    private static final SimpleStatement VERSION = SimpleStatement.newInstance(
                    "SELECT schema_version FROM system.local")
            .setConsistencyLevel(ConsistencyLevel.ONE)
            .setIdempotent(true);
    private static final long PAUSE_MILLIS = 20;
    private static final int ATTEMPTS = 4;

    private SchemaAgreement() {}

    /**
     * Waits until all nodes agree, for the time that the driver has for it:
     * {@code advanced.control-connection.schema-agreement.timeout}.
     *
     * @param session the session
     * @return whether they do
     * @throws ColonnadeException if the wait is interrupted
     */
    public static boolean await(CqlSession session) {
        if (!session.checkSchemaAgreement()) {
            return false;
        }
        long start = System.nanoTime();
        long patience = patience(session).toNanos();
        while (!isReached(session)) {
            if (System.nanoTime() - start > patience) {
                return false;
            }
            Repetition.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    /**
     * Prepares what fits a schema that one node was seen to have. Another that does not know it yet refuses, and is
     * asked again once it does.
     *
     * @param session the session
     * @param preparation what prepares
     * @throws PreparationException if the nodes know the schema, and refuse
     */
    public static void prepare(CqlSession session, Runnable preparation) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                preparation.run();
                return;
            } catch (PreparationException refused) {
                if (!(refused.getCause() instanceof InvalidQueryException)) {
                    throw refused;
                }
                await(session);
                Repetition.pause(attempt);
            }
        }
        preparation.run();
    }

    private static Duration patience(CqlSession session) {
        return session.getContext()
                .getConfig()
                .getDefaultProfile()
                .getDuration(DefaultDriverOption.CONTROL_CONNECTION_AGREEMENT_TIMEOUT);
    }

    /** A node that gives no answer agrees with none. */
    private static boolean isReached(CqlSession session) {
        List<CompletableFuture<Optional<UUID>>> answers = session.getMetadata().getNodes().values().stream()
                .filter(SchemaAgreement::isUsed)
                .map(node -> version(session, node))
                .toList();
        Set<Optional<UUID>> versions =
                answers.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        return versions.size() <= 1 && !versions.contains(Optional.<UUID>empty());
    }

    private static boolean isUsed(Node node) {
        return node.getState() == NodeState.UP && node.getOpenConnections() > 0;
    }

    private static CompletableFuture<Optional<UUID>> version(CqlSession session, Node node) {
        return session.executeAsync(VERSION.setNode(node))
                .handle((result, error) -> error == null
                        ? Optional.ofNullable(result.one()).map(SchemaAgreement::version)
                        : Optional.<UUID>empty())
                .toCompletableFuture();
    }

    private static UUID version(Row row) {
        return row.getUuid(0);
    }
}
