package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.context.DriverContext;
import com.datastax.oss.driver.api.core.cql.AsyncResultSet;
import com.datastax.oss.driver.api.core.cql.BatchStatement;
import com.datastax.oss.driver.api.core.cql.BatchStatementBuilder;
import com.datastax.oss.driver.api.core.cql.BatchType;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import dev.colonnade.NotAppliedException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes and executes batches, and warns of those that Cassandra would warn of.
 *
 * @since 0.1.0
 */
public final class Batches {
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    /** Cassandra's batch_size_warn_threshold. */
    private static final int LARGE_BYTES = 5 * 1024;

    private static final Failures FAILURES = new Failures("a batch");

    private Batches() {}

    /**
     * Makes a batch. It may be repeated if each of its statements may.
     *
     * @param type its kind
     * @param statements its statements, at least one
     * @param context what the size follows from
     * @return the batch
     */
    public static BatchStatement of(BatchType type, List<BoundStatement> statements, DriverContext context) {
        boolean idempotent = statements.stream().allMatch(statement -> Boolean.TRUE.equals(statement.isIdempotent()));
        BatchStatementBuilder builder = BatchStatement.builder(type).setIdempotence(idempotent);
        statements.forEach(builder::addStatement);
        BatchStatement batch = builder.build();
        if (type == BatchType.UNLOGGED && hasSeveralPartitions(statements)) {
            LOG.warn(
                    "An unlogged batch of {} statements writes several partitions: it can stay half-done, and is no"
                            + " faster than its statements. The first is {}",
                    statements.size(),
                    text(statements));
        }
        int size = batch.computeSizeInBytes(context);
        if (size > LARGE_BYTES) {
            LOG.warn(
                    "A batch of {} statements has {} bytes, and Cassandra warns from {} on: write what need not be"
                            + " together by statements of their own. The first is {}",
                    statements.size(),
                    size,
                    LARGE_BYTES,
                    text(statements));
        }
        return batch;
    }

    /**
     * Makes a batch that is executed as each of its statements would be.
     *
     * @param type its kind
     * @param statements its statements, at least one, all of one method
     * @param context what the size follows from
     * @return the batch
     */
    static BatchStatement ofMethod(BatchType type, List<BoundStatement> statements, DriverContext context) {
        BoundStatement first = statements.get(0);
        return of(type, statements, context)
                .setConsistencyLevel(first.getConsistencyLevel())
                .setSerialConsistencyLevel(first.getSerialConsistencyLevel())
                .setExecutionProfileName(first.getExecutionProfileName())
                .setTimeout(first.getTimeout())
                .setTracing(first.isTracing());
    }

    private static String text(List<BoundStatement> statements) {
        return statements.get(0).getPreparedStatement().getQuery();
    }

    /** A statement whose values do not say all of its partition is in one that is not known. */
    private static boolean hasSeveralPartitions(List<BoundStatement> statements) {
        Set<ByteBuffer> keys = new HashSet<>();
        for (BoundStatement statement : statements) {
            ByteBuffer key = statement.getRoutingKey();
            if (key != null) {
                keys.add(key);
            }
        }
        return keys.size() > 1;
    }

    /**
     * Executes a batch and waits.
     *
     * @param session the session
     * @param batch the batch
     * @return its result
     */
    public static ResultSet execute(CqlSession session, BatchStatement batch) {
        try {
            return session.execute(batch);
        } catch (DriverException e) {
            throw FAILURES.thrown(e, batch);
        }
    }

    /**
     * Executes a batch.
     *
     * @param session the session
     * @param batch the batch
     * @return its result
     */
    public static CompletableFuture<AsyncResultSet> executeAsync(CqlSession session, BatchStatement batch) {
        return session.executeAsync(batch).toCompletableFuture().handle((result, error) -> {
            FAILURES.check(error, batch);
            return result;
        });
    }

    /**
     * Executes a batch with conditions and waits.
     *
     * @param session the session
     * @param batch the batch
     * @return its result
     * @throws dev.colonnade.OutcomeUnknownException if it is not known whether it was applied
     */
    public static ResultSet executeConditional(CqlSession session, BatchStatement batch) {
        try {
            return execute(session, batch);
        } catch (DriverException e) {
            throw FAILURES.conditional(e, batch);
        }
    }

    /**
     * Executes a batch with conditions.
     *
     * @param session the session
     * @param batch the batch
     * @return its result; it fails as {@link #executeConditional} does
     */
    public static CompletableFuture<AsyncResultSet> executeConditionalAsync(CqlSession session, BatchStatement batch) {
        return session.executeAsync(batch).toCompletableFuture().handle((result, error) -> {
            FAILURES.checkConditional(error, batch);
            return result;
        });
    }

    /** {@return a stage that is complete} */
    public static CompletableFuture<Void> nothing() {
        return CompletableFuture.completedFuture(null);
    }

    /**
     * Sees to it that a condition that did not hold is not overlooked.
     *
     * @param applied whether the batch was applied
     * @throws NotAppliedException if it was not
     */
    public static void checkApplied(boolean applied) {
        if (!applied) {
            throw new NotAppliedException(
                    "A condition of the batch did not hold, and nothing was written: call executeConditional to learn of"
                            + " it",
                    null);
        }
    }
}
