package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Terms;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.NativeType;
import java.math.BigInteger;
import java.util.Optional;

/**
 * LIMIT and PER PARTITION LIMIT are an int above 0 (Cassandra: "LIMIT must be strictly positive", when it executes).
 */
final class LimitRule {
    private static final Receiver LIMIT = new Receiver("[limit]", NativeType.INT);
    private static final Receiver PER_PARTITION_LIMIT = new Receiver("[per_partition_limit]", NativeType.INT);

    private LimitRule() {}

    static void check(SelectContext context, Terms terms) {
        Optional<Term> limit = context.select().limit();
        Optional<Term> perPartition = context.select().perPartitionLimit();
        if (limit.isPresent()) {
            terms.check(limit.get(), LIMIT);
        }
        if (perPartition.isPresent()) {
            terms.check(perPartition.get(), PER_PARTITION_LIMIT);
        }
        if (limit.isPresent()) {
            check(limit.get(), context);
        }
        if (perPartition.isPresent()) {
            check(perPartition.get(), context);
        }
    }

    private static void check(Term limit, SelectContext context) {
        if (limit instanceof Literal literal && isNotPositive(literal.text())) {
            context.scope()
                    .findings()
                    .error(
                            CqlRule.LIMIT,
                            limit.range(),
                            "A limit of " + limit.cql() + " rows gives none",
                            "write a limit above 0, or none");
        }
    }

    private static boolean isNotPositive(String integer) {
        return new BigInteger(integer).signum() <= 0;
    }
}
