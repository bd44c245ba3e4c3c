package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.check.term.PartitionToken;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.NativeType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which of the partitions that are named by their keys {@code token()} leaves (Cassandra: {@code TokenFilter}), as far
 * as all of them are constants.
 */
final class TokenFilter {
    private final PartitionKey key;
    private final Restriction token;
    private final Home home;

    private TokenFilter(Analysis analysis, Restriction token) {
        this.key = analysis.key();
        this.token = token;
        this.home = analysis.home();
    }

    /** The filter; empty if {@code token()} is not there, or says the partitions by itself. */
    static Optional<TokenFilter> of(Analysis analysis) {
        PartitionKey key = analysis.key();
        return key.isOnToken() ? Optional.empty() : key.token().map(token -> new TokenFilter(analysis, token));
    }

    /** Whether the partition is left that is named; empty if several are, or it is not known. */
    Optional<Boolean> leavesNamed() {
        List<Term> values = new ArrayList<>();
        for (Restriction restriction : key.columns().all()) {
            List<Compared> compared = Compared.in(restriction);
            if (compared.size() != 1) {
                return Optional.empty();
            }
            values.add(compared.get(0).term());
        }
        OptionalLong named = PartitionToken.of(values, home);
        return named.isPresent() ? leaves(named.getAsLong()) : Optional.empty();
    }

    /** Whether a token is left; a range that ends before it begins goes on at the least token. */
    Optional<Boolean> leaves(long value) {
        long start = Long.MIN_VALUE;
        long end = Long.MAX_VALUE;
        boolean after = true;
        boolean before = true;
        for (Relation relation : token.relations()) {
            Relation.OfToken ofToken = (Relation.OfToken) relation;
            OptionalLong known = bound(ofToken.value());
            if (known.isEmpty()) {
                return Optional.empty();
            }
            long bound = known.getAsLong();
            switch (ofToken.operator()) {
                case GT, GE -> {
                    start = bound;
                    after = value > bound || (value == bound && Bounds.isInclusive(relation));
                }
                case LT, LE -> {
                    end = bound;
                    before = value < bound || (value == bound && Bounds.isInclusive(relation));
                }
                default -> after = value == bound;
            }
        }
        return Optional.of(start <= end ? after && before : after || before);
    }

    private OptionalLong bound(Term term) {
        Term bare = BareTerm.of(term, NativeType.BIGINT, home);
        return bare instanceof Literal literal && literal.kind() == Literal.Kind.INTEGER
                ? ofText(literal.text())
                : OptionalLong.empty();
    }

    private static OptionalLong ofText(String text) {
        BigInteger number = new BigInteger(text);
        return number.bitLength() < Long.SIZE ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }
}
