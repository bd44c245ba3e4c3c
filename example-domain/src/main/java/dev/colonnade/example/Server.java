package dev.colonnade.example;

import dev.colonnade.testing.Cassandra;

/** Starts the Cassandra that the user chose. */
final class Server {
    /** What the testing kit reads where nothing is said. */
    static final String PROPERTY = "colonnade.cassandra";

    private Server() {}

    static Cassandra start(String which) {
        try {
            return Cassandra.start(which);
        } catch (IllegalArgumentException e) {
            throw new ExampleException(String.valueOf(e.getMessage()), e);
        }
    }
}
