package dev.colonnade.benchmarks.offline;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.session.ProgrammaticArguments;
import com.datastax.oss.driver.internal.core.config.typesafe.DefaultDriverConfigLoader;
import com.datastax.oss.driver.internal.core.context.DefaultDriverContext;

/** The driver's context, which makes its parts when they are asked for: no part that opens a connection is. */
final class OfflineContext extends DefaultDriverContext {
    OfflineContext() {
        super(new DefaultDriverConfigLoader(), ProgrammaticArguments.builder().build());
    }

    /** Negotiated with a server otherwise. */
    @Override
    public ProtocolVersion getProtocolVersion() {
        return ProtocolVersion.V5;
    }
}
