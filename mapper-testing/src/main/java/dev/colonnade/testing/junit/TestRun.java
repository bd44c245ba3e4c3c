package dev.colonnade.testing.junit;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.Cassandra;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What all test classes of a run share: the server, and a session to make keyspaces with. */
record TestRun(Cassandra server, CqlSession session) implements AutoCloseable {

    static TestRun of(ExtensionContext context) {
        return Kept.in(context.getRoot(), TestRun.class, TestRun::start);
    }

    private static TestRun start() {
        Cassandra server = Cassandra.start();
        try {
            CqlSession session = server.connect();
            // It would read the whole schema again at every change that any test makes, and warn when it is closed
            // meanwhile.
            session.setSchemaMetadataEnabled(false);
            return new TestRun(server, session);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public void close() {
        session.close();
        server.close();
    }
}
