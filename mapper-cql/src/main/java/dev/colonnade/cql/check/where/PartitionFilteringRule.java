package dev.colonnade.cql.check.where;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A SELECT that says a part of the partition key, or a range of it, has an index to ask or ALLOW FILTERING (Cassandra:
 * {@code StatementRestrictions.processPartitionKeyRestrictions}).
 */
final class PartitionFilteringRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.isSelect() && analysis.key().needsFiltering() && !analysis.hasIndex() && analysis.mustAllow();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        RestrictionSet columns = analysis.key().columns();
        Optional<Restriction> range = columns.all().stream()
                .filter(restriction -> !restriction.isEquality())
                .findFirst();
        List<Identifier> missing = Filtering.missing(analysis);
        Restriction blamed =
                range.filter(r -> missing.isEmpty()).orElse(columns.all().get(0));
        Filtering.report(
                analysis,
                scope,
                Relations.place(blamed, analysis.what().place()),
                missing.isEmpty() ? ofRange(blamed, analysis) : ofPart(missing, analysis),
                missing.isEmpty() ? waysOfRange(blamed, analysis) : Stream.of("add " + Filtering.equal(missing)));
    }

    private static String ofPart(List<Identifier> missing, Analysis analysis) {
        return "The WHERE says " + Relations.list(analysis.key().columns().columns()) + " but not "
                + Filtering.names(missing) + " of the partition key ("
                + Filtering.names(analysis.table().partitionKey()) + "), so " + Filtering.waste(analysis);
    }

    private static String ofRange(Restriction range, Analysis analysis) {
        return "The column " + range.first().cql()
                + " of the partition key is not compared by = or IN, and partitions are"
                + " not in the order of their keys, so " + Filtering.waste(analysis);
    }

    private static Stream<String> waysOfRange(Restriction range, Analysis analysis) {
        String equal = "compare " + range.first().cql() + " by = or IN";
        return range.kind() == Kind.RANGE && analysis.table().partitionKey().size() == 1
                ? Stream.of(equal, "ask for a range of token(" + range.first().cql() + ")")
                : Stream.of(equal);
    }
}
