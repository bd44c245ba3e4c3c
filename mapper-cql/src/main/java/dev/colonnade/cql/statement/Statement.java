package dev.colonnade.cql.statement;

import java.util.List;

/**
 * A statement that the mapper builds. Its values are bind markers, in the order that the record's components give.
 *
 * @since 0.1.0
 */
public sealed interface Statement permits Insert, Select, Update, Delete {
    /** {@return the text by clauses, so that a long one can be laid out over several lines} */
    List<String> clauses();

    /** {@return whether executing it twice does what executing it once does, so that the driver may retry it} */
    boolean idempotent();

    /** {@return the text on one line} */
    default String cql() {
        return String.join(" ", clauses());
    }
}
