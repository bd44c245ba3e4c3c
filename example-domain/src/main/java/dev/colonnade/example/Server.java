package dev.colonnade.example;

import dev.colonnade.testing.Cassandra;

/** Starts the Cassandra that the user chose. */
final class Server {
    /** What the testing kit reads; the option is another way to say it. */
    static final String PROPERTY = "colonnade.cassandra";

    private Server() {}

    static Cassandra start(String which) {
        System.setProperty(PROPERTY, which);
        try {
            return Cassandra.start();
        } catch (IllegalArgumentException e) {
            throw new ExampleException(String.valueOf(e.getMessage()), e);
        }
    }
}
