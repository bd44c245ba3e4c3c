package dev.colonnade.runtime.execute;

import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.DriverTimeoutException;
import com.datastax.oss.driver.api.core.connection.ClosedConnectionException;
import com.datastax.oss.driver.api.core.connection.HeartbeatException;
import com.datastax.oss.driver.api.core.cql.BatchStatement;
import com.datastax.oss.driver.api.core.cql.BatchableStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.Statement;
import com.datastax.oss.driver.api.core.servererrors.CASWriteUnknownException;
import com.datastax.oss.driver.api.core.servererrors.WriteFailureException;
import com.datastax.oss.driver.api.core.servererrors.WriteTimeoutException;
import dev.colonnade.FailedStatement;
import dev.colonnade.OutcomeUnknownException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of one DAO method fail with: the driver's exception, which is told the statement. All is made
 * when something fails, and nothing before.
 */
record Failures(String method) {
    /** The nodes that decide did not all answer in time, or the one that asks them did not answer itself. */
    private static final List<Class<? extends DriverException>> UNKNOWN = List.of(
            WriteTimeoutException.class,
            WriteFailureException.class,
            CASWriteUnknownException.class,
            DriverTimeoutException.class,
            ClosedConnectionException.class,
            HeartbeatException.class);

    /** An exception that the driver threw to us alone. */
    DriverException thrown(DriverException error, Statement<?> statement) {
        error.addSuppressed(new FailedStatement(method, cql(statement)));
        return error;
    }

    /** What a stage failed with. All requests on a connection may have failed with one exception: it is copied. */
    RuntimeException of(Throwable error, Statement<?> statement) {
        Throwable reason = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (reason instanceof DriverException original) {
            return thrown(Waiting.copy(original), statement);
        }
        return reason instanceof RuntimeException known ? known : new CompletionException(reason);
    }

    /** Throws what a stage failed with, if it did. */
    void check(@Nullable Throwable error, Statement<?> statement) {
        if (error != null) {
            throw of(error, statement);
        }
    }

    /** The same of a conditional statement. */
    void checkConditional(@Nullable Throwable error, Statement<?> statement) {
        if (error != null) {
            throw conditional(of(error, statement), statement);
        }
    }

    /** What a conditional statement fails with. */
    RuntimeException conditional(RuntimeException error, Statement<?> statement) {
        return UNKNOWN.stream().anyMatch(type -> type.isInstance(error))
                ? new OutcomeUnknownException(
                        "Whether the statement of " + method + " was applied is unknown, for an answer is missing: read"
                                + " the row with serial consistency. " + error.getMessage() + "\n  " + cql(statement),
                        error)
                : error;
    }

    private static String cql(Statement<?> statement) {
        List<String> texts = new ArrayList<>();
        if (statement instanceof BatchStatement batch) {
            for (BatchableStatement<?> part : batch) {
                texts.add(cql(part));
            }
        } else if (statement instanceof BoundStatement bound) {
            texts.add(bound.getPreparedStatement().getQuery());
        }
        return String.join("; ", texts);
    }
}
