package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import java.util.Optional;

/**
 * A part of ORDER BY.
 *
 * @param column the column
 * @param nearestTo the vector of ANN OF; from Cassandra 5.0
 * @param descending whether DESC is said
 * @param range where it stands
 * @since 0.1.0
 */
public record Ordering(Name column, Optional<Term> nearestTo, boolean descending, TextRange range) {

    /** {@return how it is written in CQL} */
    public String cql() {
        return column.cql() + nearestTo.map(v -> " ANN OF " + v.cql()).orElse("") + (descending ? " DESC" : "");
    }
}
