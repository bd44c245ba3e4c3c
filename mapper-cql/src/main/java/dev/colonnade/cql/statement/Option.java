package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;

/**
 * An option in WITH.
 *
 * @param name its name
 * @param value its value: a constant, or a map of constants
 * @param range where it stands
 * @since 0.1.0
 */
public record Option(Name name, Term value, TextRange range) {

    /** {@return how it is written in CQL} */
    public String cql() {
        return name.cql() + " = " + value.cql();
    }
}
