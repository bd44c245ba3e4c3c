package dev.colonnade.testing.selection;

import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.embedded.EmbeddedCassandra;

/** {@code embedded}. */
record EmbeddedSelection() implements Selection {
    @Override
    public Cassandra start() {
        return EmbeddedCassandra.start();
    }
}
