package dev.colonnade.testing.junit;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.Cassandra;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the sample test classes were given. */
final class Samples {

    static final Set<List<InetSocketAddress>> SERVERS = new HashSet<>();
    static final List<String> KEYSPACES = new ArrayList<>();

    private Samples() {}

    static void note(Cassandra server, CqlSession session) {
        session.execute("CREATE TABLE ships (name text PRIMARY KEY)");
        SERVERS.add(server.contactPoints());
        KEYSPACES.add(session.getKeyspace().orElseThrow().asInternal());
    }
}
