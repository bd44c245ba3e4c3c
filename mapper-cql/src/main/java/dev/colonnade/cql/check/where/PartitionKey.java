package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.Optional;

/**
 * The restrictions of the partition key: of its columns, of its token, or of both (Cassandra:
 * {@code PartitionKeySingleRestrictionSet}, {@code TokenRestriction} and {@code TokenFilter}). Where all columns have
 * values the token only filters the partitions that they name.
 */
final class PartitionKey {
    private final int length;
    private final RestrictionSet columns = new RestrictionSet();
    private Optional<Restriction> token = Optional.empty();

    PartitionKey(int length) {
        this.length = length;
    }

    boolean add(Restriction restriction, Findings findings) {
        return columns.add(restriction, findings);
    }

    boolean addToken(Restriction restriction, Findings findings) {
        if (token.isPresent() && !ConflictingRelationsRule.check(token.get(), restriction, findings)) {
            return false;
        }
        token = Optional.of(token.isPresent() ? token.get().with(restriction) : restriction);
        return true;
    }

    RestrictionSet columns() {
        return columns;
    }

    Optional<Restriction> token() {
        return token;
    }

    private boolean onlyToken() {
        return token.isPresent() && columns.isEmpty();
    }

    boolean isEmpty() {
        return token.isEmpty() && columns.isEmpty();
    }

    boolean isIncomplete() {
        return !onlyToken() && columns.size() < length;
    }

    /** Whether values are said that do not make up whole keys. */
    boolean needsFiltering() {
        return !columns.isEmpty() && (columns.size() < length || columns.has(Kind.RANGE) || columns.has(Kind.CONTAINS));
    }

    boolean isOnToken() {
        return token.isPresent() && (onlyToken() || needsFiltering() || columns.size() < length);
    }

    boolean hasIn() {
        return !isOnToken() && columns.has(Kind.IN);
    }

    boolean hasRange() {
        return onlyToken() ? token.get().kind() == Kind.RANGE : columns.has(Kind.RANGE);
    }

    /** Whether all columns have values, by {@code =} or IN. */
    boolean isFixed() {
        return !isOnToken() && columns.size() == length && columns.hasOnlyEqualities();
    }

    /** Whether all columns have one value and nothing else is said. */
    boolean isEqual() {
        return token.isEmpty() && columns.size() == length && columns.hasOnly(Kind.EQUAL);
    }

    boolean restricts(Identifier column) {
        if (!onlyToken()) {
            return columns.of(column).isPresent();
        }
        return token.get().columns().stream().anyMatch(c -> c.name().equals(column));
    }

    /** The number of columns, as the server counts expressions. */
    int size() {
        return onlyToken() ? length : columns.size();
    }
}
