package dev.colonnade.cql;

/**
 * A release line of Apache Cassandra, whose CQL is meant.
 *
 * @since 0.1.0
 */
public enum CassandraVersion {
    /** Cassandra 4.1. */
    V4_1("4.1"),
    /** Cassandra 5.0: vectors, storage-attached indexes and more functions. */
    V5_0("5.0");

    private final String text;

    CassandraVersion(String text) {
        this.text = text;
    }

    /** {@return how it is written: {@code 5.0}} */
    public String text() {
        return text;
    }

    /**
     * Whether this is a version or a later one.
     *
     * @param version the version
     * @return whether all that the version brought is in this one
     */
    public boolean isAtLeast(CassandraVersion version) {
        return compareTo(version) >= 0;
    }
}
