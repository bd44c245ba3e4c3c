package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.AccessPath;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.statement.Modification;
import java.util.Optional;

/**
 * A modification that was checked.
 *
 * @param statement the modification
 * @param scope its table
 * @param restrictions what restricts its rows; empty if it is an INSERT of a JSON document, or something is wrong
 * @since 0.1.0
 */
public record CheckedWrite(Modification statement, Scope scope, Optional<Restrictions> restrictions) {
    /** {@return whether it writes counters} */
    public boolean isCounter() {
        return scope.table().isCounter();
    }

    /** {@return how the server finds the rows, if enough is known} */
    public Optional<AccessPath> accessPath() {
        return restrictions.isPresent() ? Optional.of(restrictions.get().accessPath()) : Optional.empty();
    }
}
