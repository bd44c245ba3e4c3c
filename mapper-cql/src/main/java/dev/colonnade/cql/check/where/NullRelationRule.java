package dev.colonnade.cql.check.where;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.NullTerms;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nothing is compared to null: no value of a key is, and nothing equals it. The server finds out when it executes the
 * statement (Cassandra: {@code appendTo} of the restrictions, {@code RowFilter.Expression.validate}).
 */
final class NullRelationRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return holdsNull(analysis) && blamed(analysis).isPresent();
    }

    /** Most statements hold none, and then it is not asked which restrictions the server goes through. */
    private static boolean holdsNull(Analysis analysis) {
        Optional<Restriction> token = analysis.key().token();
        return holdsNull(analysis.key().columns().perColumn())
                || holdsNull(analysis.clustering().columns().perColumn())
                || holdsNull(analysis.others().perColumn())
                || (token.isPresent() && holdsNull(List.of(token.get())));
    }

    private static boolean holdsNull(Collection<Restriction> restrictions) {
        for (Restriction restriction : restrictions) {
            if (!nulls(restriction).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Restriction> blamed(Analysis analysis) {
        // A null among the values of an IN is only refused where the values are those of keys.
        Stream<Restriction> filters =
                Executed.filters(analysis).stream().filter(restriction -> restriction.kind() != Restriction.Kind.IN);
        Stream<Restriction> keys =
                Stream.concat(Executed.keys(analysis).stream(), Executed.clustering(analysis).stream());
        return Stream.concat(filters, keys)
                .filter(restriction -> !nulls(restriction).isEmpty())
                .findFirst();
    }

    private static List<Term> nulls(Restriction restriction) {
        List<Term> nulls = new ArrayList<>(0);
        for (Relation relation : restriction.relations()) {
            for (Term value : values(relation)) {
                if (NullTerms.isNull(value)) {
                    nulls.add(value);
                }
            }
        }
        return nulls;
    }

    static List<Term> values(Relation relation) {
        if (relation instanceof Relation.OfColumn r) {
            return List.of(r.value());
        }
        if (relation instanceof Relation.OfElement r) {
            return List.of(r.key(), r.value());
        }
        if (relation instanceof Relation.In r) {
            return values(r.values());
        }
        if (relation instanceof Relation.OfToken r) {
            return List.of(r.value());
        }
        if (relation instanceof Relation.OfTuple r) {
            return parts(r.value());
        }
        return relation instanceof Relation.TupleIn r
                ? values(r.values()).stream()
                        .flatMap(value -> parts(value).stream())
                        .toList()
                : List.of();
    }

    private static List<Term> values(InValues in) {
        return in instanceof InValues.Values values ? values.values() : List.of();
    }

    private static List<Term> parts(Term term) {
        return term instanceof TupleLiteral tuple ? tuple.elements() : List.of(term);
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction blamed = blamed(analysis).orElseThrow();
        TextRange range = nulls(blamed).get(0).range();
        if (analysis.what().kind() == WhereFor.Kind.INSERT) {
            String found = "The column " + blamed.first().cql() + " is of the primary key, and no column of it is null";
            scope.findings().error(CqlRule.NULL_RELATION, range, found, "give it a value");
        } else {
            scope.findings()
                    .error(
                            CqlRule.NULL_RELATION,
                            range,
                            (blamed.columns().size() == 1 ? "The column " : "One of the columns ")
                                    + Relations.list(blamed.columns())
                                    + " is compared to null, and WHERE compares to values only",
                            "leave the relation out, or compare to a value");
        }
    }
}
