package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.term.Marker;
import java.util.List;

/**
 * A statement, and the bind markers in its text.
 *
 * @param statement the statement
 * @param markers all its markers, in the order of the text, which is the order in which the server counts them
 * @param calls whether a value in it may call a function: false only if none does
 * @since 0.1.0
 */
public record ParsedStatement(Statement statement, List<Marker> markers, boolean calls) {
    /** Copies the list. */
    public ParsedStatement {
        markers = List.copyOf(markers);
    }
}
