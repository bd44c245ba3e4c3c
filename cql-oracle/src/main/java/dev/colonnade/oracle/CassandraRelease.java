package dev.colonnade.oracle;

import java.util.Arrays;

/** A release of Cassandra, with the version of the server that speaks for it. */
public enum CassandraRelease {
    /** Cassandra 4.1. */
    V4_1("4.1", "4.1.10"),
    /** Cassandra 5.0. */
    V5_0("5.0", "5.0.9");

    private final String release;
    private final String server;

    CassandraRelease(String release, String server) {
        this.release = release;
        this.server = server;
    }

    /**
     * Finds a release.
     *
     * @param release its first two numbers, such as 5.0
     * @return the release
     * @throws IllegalArgumentException if there is no oracle of it
     */
    public static CassandraRelease of(String release) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.release.equals(release))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no oracle of Cassandra " + release));
    }

    /** The version of {@code cassandra-all}. */
    String server() {
        return server;
    }

    @Override
    public String toString() {
        return release;
    }
}
