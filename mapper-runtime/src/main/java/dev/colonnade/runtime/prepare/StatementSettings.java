package dev.colonnade.runtime.prepare;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.BoundStatementBuilder;
import com.datastax.oss.driver.api.core.cql.ColumnDefinitions;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is the same in every execution of a prepared statement, read once: the driver would work it out anew for
 * each. What is left out here (routing key and token, paging state) follows from the values.
 */
record StatementSettings(
        PreparedStatement prepared,
        ColumnDefinitions variables,
        @Nullable String profileName,
        @Nullable DriverExecutionProfile profile,
        @Nullable CqlIdentifier routingKeyspace,
        Map<String, ByteBuffer> customPayload,
        @Nullable Boolean idempotent,
        boolean tracing,
        long timestamp,
        int pageSize,
        @Nullable ConsistencyLevel consistencyLevel,
        @Nullable ConsistencyLevel serialConsistencyLevel,
        @Nullable Duration timeout,
        CodecRegistry codecRegistry,
        ProtocolVersion protocolVersion) {

    static StatementSettings of(
            PreparedStatement prepared, BoundStatement template, QueryAttributes attributes, Target target) {
        return new StatementSettings(
                prepared,
                prepared.getVariableDefinitions(),
                attributes.profileNameIn(target),
                attributes.executionProfileName() == null ? target.profile() : null,
                template.getRoutingKeyspace(),
                payload(template),
                template.isIdempotent(),
                attributes.tracing(),
                template.getQueryTimestamp(),
                attributes.pageSize(),
                attributes.consistencyLevel(),
                attributes.serialConsistencyLevel(),
                attributes.timeout(),
                template.codecRegistry(),
                template.protocolVersion());
    }

    /** None is the JDK's empty map: the builder iterates over it, and that one needs no iterator of its own. */
    private static Map<String, ByteBuffer> payload(BoundStatement template) {
        Map<String, ByteBuffer> payload = template.getCustomPayload();
        return payload.isEmpty() ? Collections.emptyMap() : payload;
    }

    BoundStatement statement(ByteBuffer[] values) {
        return builder(values).build();
    }

    BoundStatementBuilder builder(ByteBuffer[] values) {
        return new BoundStatementBuilder(
                prepared,
                variables,
                values,
                profileName,
                profile,
                routingKeyspace,
                null,
                null,
                customPayload,
                idempotent,
                tracing,
                timestamp,
                null,
                pageSize,
                consistencyLevel,
                serialConsistencyLevel,
                timeout,
                codecRegistry,
                protocolVersion);
    }
}
