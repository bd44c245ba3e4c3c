package dev.colonnade.runtime.prepare;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a DAO says of the execution of a statement; what it does not say is as in the execution profile.
 *
 * @param consistencyLevel how many replicas must answer, or null
 * @param serialConsistencyLevel how many replicas must agree on a condition, or null
 * @param executionProfileName the execution profile, or null for the default one
 * @param pageSize how many rows a page has, or {@link Integer#MIN_VALUE}
 * @param timeout how long to wait for a response, or null
 * @param tracing whether the server records how it executes the statement
 * @since 0.1.0
 */
public record QueryAttributes(
        @Nullable ConsistencyLevel consistencyLevel,
        @Nullable ConsistencyLevel serialConsistencyLevel,
        @Nullable String executionProfileName,
        int pageSize,
        @Nullable Duration timeout,
        boolean tracing) {
    /** Nothing is said. */
    public static final QueryAttributes NONE = new QueryAttributes(null, null, null, Integer.MIN_VALUE, null, false);

    /**
     * With a consistency level.
     *
     * @param level the level
     * @return these attributes with it
     */
    public QueryAttributes consistencyLevel(ConsistencyLevel level) {
        return new QueryAttributes(level, serialConsistencyLevel, executionProfileName, pageSize, timeout, tracing);
    }

    /**
     * With a serial consistency level.
     *
     * @param level the level
     * @return these attributes with it
     */
    public QueryAttributes serialConsistencyLevel(ConsistencyLevel level) {
        return new QueryAttributes(consistencyLevel, level, executionProfileName, pageSize, timeout, tracing);
    }

    /**
     * With an execution profile.
     *
     * @param name its name
     * @return these attributes with it
     */
    public QueryAttributes executionProfileName(String name) {
        return new QueryAttributes(consistencyLevel, serialConsistencyLevel, name, pageSize, timeout, tracing);
    }

    /**
     * With a size of pages.
     *
     * @param size the size, positive
     * @return these attributes with it
     */
    public QueryAttributes pageSize(int size) {
        return new QueryAttributes(
                consistencyLevel, serialConsistencyLevel, executionProfileName, size, timeout, tracing);
    }

    /**
     * With a time to wait.
     *
     * @param duration the time, positive
     * @return these attributes with it
     */
    public QueryAttributes timeout(Duration duration) {
        return new QueryAttributes(
                consistencyLevel, serialConsistencyLevel, executionProfileName, pageSize, duration, tracing);
    }

    /** The name of the profile for a target; null where it has none, or one without a name. */
    @Nullable
    String profileNameIn(Target target) {
        return executionProfileName != null ? executionProfileName : target.profileName();
    }

    /** {@return these attributes with tracing} */
    public QueryAttributes traced() {
        return new QueryAttributes(
                consistencyLevel, serialConsistencyLevel, executionProfileName, pageSize, timeout, true);
    }
}
