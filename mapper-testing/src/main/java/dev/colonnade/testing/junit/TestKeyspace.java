package dev.colonnade.testing.junit;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.named.NamedCassandra;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The keyspace of a test class, and the session that is bound to it. */
record TestKeyspace(TestRun run, CqlIdentifier name, CqlSession session) implements AutoCloseable {

    static TestKeyspace of(ExtensionContext context, TestRun run) {
        ExtensionContext outermost = outermostClass(context);
        return Kept.in(outermost, TestKeyspace.class, () -> create(run, outermost.getRequiredTestClass()));
    }

    /** Nested test classes share the keyspace of the class around them. */
    private static ExtensionContext outermostClass(ExtensionContext context) {
        return context.getParent()
                .filter(parent -> parent.getTestClass().isPresent())
                .map(TestKeyspace::outermostClass)
                .orElse(context);
    }

    private static TestKeyspace create(TestRun run, Class<?> testClass) {
        CqlIdentifier name = CqlIdentifier.fromInternal(KeyspaceName.unique(testClass));
        run.session()
                .execute("CREATE KEYSPACE " + name.asCql(true)
                        + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        CqlSession session = run.server().sessionBuilder().withKeyspace(name).build();
        return new TestKeyspace(run, name, session);
    }

    @Override
    public void close() {
        session.close();
        // Any other server is about to be thrown away, and to drop a keyspace takes longer than to start the next test.
        if (run.server() instanceof NamedCassandra) {
            run.session().execute("DROP KEYSPACE IF EXISTS " + name.asCql(true));
        }
    }
}
