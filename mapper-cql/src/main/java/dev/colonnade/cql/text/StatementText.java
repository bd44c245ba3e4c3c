package dev.colonnade.cql.text;

import dev.colonnade.cql.Identifier;
import java.util.List;

/**
 * A statement as its user wrote it, and what its text alone says of it.
 *
 * @param text the text
 * @param kind what it does
 * @param markers its bind markers, in their order
 * @param conditional whether it is a lightweight transaction
 * @param idempotent whether executing it twice is sure to do what executing it once does; false where the text alone
 *     cannot tell
 * @param unqualifiedNames where the names of tables and types begin that say no keyspace
 * @since 0.1.0
 */
public record StatementText(
        String text,
        StatementKind kind,
        List<BindMarker> markers,
        boolean conditional,
        boolean idempotent,
        List<Integer> unqualifiedNames) {
    /** Copies the lists. */
    public StatementText {
        markers = List.copyOf(markers);
        unqualifiedNames = List.copyOf(unqualifiedNames);
    }

    /**
     * Reads a statement.
     *
     * @param text the text, with or without a semicolon at its end
     * @return what it says
     * @throws CqlSyntaxException if it is none, or more than one
     */
    public static StatementText parse(String text) {
        return new StatementReader(text).read();
    }

    /**
     * The same statement on the tables of a keyspace.
     *
     * @param keyspace the keyspace
     * @return the text, in which each table that named no keyspace names this one
     */
    public String inKeyspace(Identifier keyspace) {
        StringBuilder qualified = new StringBuilder(text);
        for (int i = unqualifiedNames.size() - 1; i >= 0; i--) {
            qualified.insert((int) unqualifiedNames.get(i), keyspace.cql() + ".");
        }
        return qualified.toString();
    }
}
