package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.check.term.Types;

/**
 * What the expressions of a select clause know.
 *
 * @param scope what is known of the statement
 * @param terms its terms
 * @since 0.1.0
 */
public record SelectorScope(Scope scope, Terms terms) {
    Types types() {
        return terms.types();
    }

    Findings findings() {
        return scope.findings();
    }

    boolean is5() {
        return scope.version().isAtLeast(CassandraVersion.V5_0);
    }
}
