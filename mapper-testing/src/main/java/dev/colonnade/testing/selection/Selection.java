package dev.colonnade.testing.selection;

import dev.colonnade.testing.Cassandra;

/**
 * Which Cassandra the user asks for.
 *
 * @since 0.1.0
 */
public sealed interface Selection permits EmbeddedSelection, ContainerSelection, NamedSelection {

    /**
     * Reads {@code -Dcolonnade.cassandra}.
     *
     * @return what it asks for, the embedded server if it is not set
     * @throws IllegalArgumentException if its value is malformed
     * @since 0.1.0
     */
    static Selection ofSystemProperties() {
        return of(System.getProperty(SelectionParser.PROPERTY, "embedded"));
    }

    /**
     * Reads a value that {@code -Dcolonnade.cassandra} may have.
     *
     * @param value the value
     * @return what it asks for
     * @throws IllegalArgumentException if it is malformed
     * @since 0.1.0
     */
    static Selection of(String value) {
        return SelectionParser.parse(value);
    }

    /**
     * Starts the server, or checks that it can be reached.
     *
     * @return the running server
     * @throws dev.colonnade.testing.CassandraStartException if that fails
     * @since 0.1.0
     */
    Cassandra start();
}
