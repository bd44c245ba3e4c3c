package dev.colonnade.cql.check.where;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.term.Term;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nothing is compared to null: no value of a key is, and nothing equals it. The server finds out when it executes the
 * statement (Cassandra: {@code appendTo} of the restrictions, {@code RowFilter.Expression.validate}).
 */
final class NullRelationRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return blamed(analysis).isPresent();
    }

    private static Optional<Restriction> blamed(Analysis analysis) {
        // A null among the values of an IN is only refused where the values are those of keys.
        Stream<Restriction> filters =
                Executed.filters(analysis).stream().filter(restriction -> restriction.kind() != Restriction.Kind.IN);
        Stream<Restriction> keys =
                Stream.concat(Executed.keys(analysis).stream(), Executed.clustering(analysis).stream());
        return Stream.concat(filters, keys)
                .filter(restriction -> nulls(restriction).findAny().isPresent())
                .findFirst();
    }

    private static Stream<Term> nulls(Restriction restriction) {
        return Compared.in(restriction).filter(Compared::isNull).map(Compared::term);
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction blamed = blamed(analysis).orElseThrow();
        TextRange range = nulls(blamed).findFirst().orElseThrow().range();
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
