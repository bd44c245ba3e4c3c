package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.function.NativeFunctions;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Term;

/** Whether terms give the same value each time. Of functions that users wrote nobody knows. */
final class Purity {
    private final NativeFunctions functions;

    Purity(CassandraVersion version) {
        functions = NativeFunctions.of(version);
    }

    boolean isPure(Term term) {
        if (term instanceof FunctionCall call && !isPure(FunctionName.of(call))) {
            return false;
        }
        return TermParts.of(term).stream().allMatch(this::isPure);
    }

    private boolean isPure(FunctionName name) {
        return name.mayBeNative()
                && functions.isKnown(name.name())
                && functions.named(name.name()).stream().allMatch(function -> function.pure());
    }
}
