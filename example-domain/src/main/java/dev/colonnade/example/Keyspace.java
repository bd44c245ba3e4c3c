package dev.colonnade.example;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;

/** Creates the keyspace: how it is replicated is a matter of the cluster, not of entities. */
final class Keyspace {
    private Keyspace() {}

    static void create(CqlSession session, CqlIdentifier name) {
        session.execute("CREATE KEYSPACE IF NOT EXISTS " + name.asCql(true)
                + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
    }
}
