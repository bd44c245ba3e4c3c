package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.VectorType;
import java.util.Optional;

/**
 * A term that a function is called with, outside a select clause.
 *
 * @param term the term
 * @param checks what knows terms
 */
record TermArgument(Term term, TermChecks checks) implements Argument {
    @Override
    public boolean isMarker() {
        return term instanceof Marker;
    }

    @Override
    public boolean isUnknown() {
        return checks.unknown(term).isPresent();
    }

    @Override
    public boolean failsFor(CqlType type) {
        CqlType bare = type.unfrozen();
        if (term instanceof ListLiteral && checks.version().isAtLeast(CassandraVersion.V5_0)) {
            return !(bare instanceof ListType || bare instanceof VectorType || checks.isCustom(type));
        }
        return term instanceof MapLiteral && !(bare instanceof MapType || checks.isCustom(type));
    }

    @Override
    public Fit fit(Receiver receiver) {
        return checks.fit(term, new Slot(receiver.name(), receiver.type()));
    }

    @Override
    public Optional<CqlType> compatibleType() {
        return Optional.ofNullable(checks.calls().typing().compatible(term));
    }
}
