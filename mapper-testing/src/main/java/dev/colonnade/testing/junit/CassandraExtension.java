package dev.colonnade.testing.junit;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.Cassandra;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Supplies tests with the server and with the session of their class. Used through
 * {@link dev.colonnade.testing.CassandraTest}.
 *
 * @since 0.1.0
 */
public final class CassandraExtension implements ParameterResolver {

    /**
     * Creates the extension, for JUnit.
     *
     * @since 0.1.0
     */
    public CassandraExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == CqlSession.class || type == Cassandra.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestRun run = TestRun.of(context);
        return parameter.getParameter().getType() == Cassandra.class
                ? run.server()
                : TestKeyspace.of(context, run).session();
    }
}
