package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import java.util.Optional;

/**
 * A selected expression.
 *
 * @param term the expression
 * @param alias the name that AS gives it
 * @param range where it stands
 * @since 0.1.0
 */
public record Selector(Term term, Optional<Name> alias, TextRange range) {

    /** {@return how it is written in CQL} */
    public String cql() {
        return term.cql() + alias.map(a -> " AS " + a.identifier().aliasCql()).orElse("");
    }
}
