package dev.colonnade.cql.statement;

import dev.colonnade.cql.term.Name;

/**
 * A column or field that gets another name.
 *
 * @param from its name so far
 * @param to its name from now on
 * @since 0.1.0
 */
public record Renaming(Name from, Name to) {

    /** {@return how it is written in CQL} */
    public String cql() {
        return from.cql() + " TO " + to.cql();
    }
}
