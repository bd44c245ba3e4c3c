package dev.colonnade.cql.check.where;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Term;
import java.util.ArrayList;
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
        return analysis.hasValues() && blamed(analysis).isPresent();
    }

    private static Optional<Restriction> blamed(Analysis analysis) {
        List<Restriction> suspects = suspects(analysis);
        if (suspects.isEmpty()) {
            return Optional.empty();
        }
        // A null among the values of an IN is only refused where the values are those of keys.
        Stream<Restriction> filters =
                Executed.filters(analysis).stream().filter(restriction -> restriction.kind() != Restriction.Kind.IN);
        Stream<Restriction> keys =
                Stream.concat(Executed.keys(analysis).stream(), Executed.clustering(analysis).stream());
        return Stream.concat(filters, keys).filter(suspects::contains).findFirst();
    }

    /** Those that compare to null. Nearly always there are none, and then it does not matter how they are executed. */
    private static List<Restriction> suspects(Analysis analysis) {
        List<Restriction> suspects = new ArrayList<>(0);
        for (Restriction restriction : analysis.restrictions()) {
            if (firstNull(restriction, analysis.home()).isPresent()) {
                suspects.add(restriction);
            }
        }
        return suspects;
    }

    private static Optional<Term> firstNull(Restriction restriction, Home home) {
        for (Compared value : Compared.in(restriction)) {
            if (value.isNull(home) || (isOfToken(restriction) && value.isEmpty(home))) {
                return Optional.of(value.term());
            }
        }
        return Optional.empty();
    }

    /** Of a token without bytes the server makes none, and fails. */
    private static boolean isOfToken(Restriction restriction) {
        return restriction.relations().get(0) instanceof Relation.OfToken;
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction blamed = blamed(analysis).orElseThrow();
        TextRange range = firstNull(blamed, analysis.home()).orElseThrow().range();
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
