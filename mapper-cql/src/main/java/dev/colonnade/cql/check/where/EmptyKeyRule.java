package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeHint;
import java.util.List;
import java.util.Optional;

/**
 * The only column of a partition key is not empty. The server finds out when it executes the statement (Cassandra:
 * {@code QueryProcessor.validateKey}; before 5.0 not where an index is asked).
 */
final class EmptyKeyRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return blamed(analysis).isPresent();
    }

    private static Optional<Term> blamed(Analysis analysis) {
        boolean one = analysis.table().partitionKey().size() == 1;
        Optional<Term> empty = one ? firstEmpty(Executed.keys(analysis)) : Optional.empty();
        if (empty.isEmpty()
                || analysis.isKeyRange()
                || (analysis.usesIndex() && !analysis.version().isAtLeast(CassandraVersion.V5_0))
                || analysis.key().token().isPresent()
                || analysis.clustering().columns().all().stream().anyMatch(Restriction::isEmptyIn)) {
            return Optional.empty();
        }
        return empty;
    }

    private static Optional<Term> firstEmpty(List<Restriction> keys) {
        for (Restriction key : keys) {
            for (Relation relation : key.relations()) {
                for (Term value : NullRelationRule.values(relation)) {
                    if (isEmpty(value)) {
                        return Optional.of(value);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEmpty(Term term) {
        if (term instanceof TypeHint hint) {
            return isEmpty(hint.term());
        }
        return term instanceof Literal literal
                && switch (literal.kind()) {
                    case STRING -> literal.text().isEmpty();
                    case HEX -> literal.text().length() == 2;
                    default -> false;
                };
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        scope.findings()
                .error(
                        CqlRule.EMPTY_PARTITION_KEY,
                        blamed(analysis).orElseThrow().range(),
                        "The partition key "
                                + scope.table().partitionKey().get(0).cql()
                                + " is empty, and a partition key of one column cannot be",
                        "write a value that is not empty");
    }
}
