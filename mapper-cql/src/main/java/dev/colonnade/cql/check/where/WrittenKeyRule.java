package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * No column of a partition key that is written to without a condition is empty, if its type has no such value. The
 * server finds out when it executes the statement (Cassandra: {@code Validation.validateKey}).
 */
final class WrittenKeyRule implements WholeRule {
    private static final Set<NativeType> NEVER_EMPTY =
            EnumSet.of(NativeType.DATE, NativeType.TIME, NativeType.TINYINT, NativeType.SMALLINT);

    @Override
    public boolean isBroken(Analysis analysis) {
        return blamed(analysis).isPresent();
    }

    private static Optional<Compared> blamed(Analysis analysis) {
        if (analysis.table().partitionKey().size() == 1
                || analysis.key().token().isPresent()
                || analysis.clustering().hasEmptyIn()) {
            return Optional.empty();
        }
        return analysis.key().columns().all().stream()
                .flatMap(key -> Compared.in(key).stream())
                .filter(value -> isNeverEmpty(value.type()) && value.isEmpty(analysis.home()))
                .findFirst();
    }

    private static boolean isNeverEmpty(CqlType type) {
        return type instanceof NativeType plain && NEVER_EMPTY.contains(plain);
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Compared value = blamed(analysis).orElseThrow();
        scope.findings()
                .error(
                        CqlRule.EMPTY_PARTITION_KEY,
                        value.term().range(),
                        "A column of the partition key is empty, and no value of the type "
                                + value.type().cql() + " is",
                        "write a value that is not empty");
    }
}
