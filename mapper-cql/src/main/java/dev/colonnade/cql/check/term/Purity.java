package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.function.NativeFunctions;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Term;

/**
 * Whether terms give the same value each time. Of functions that users wrote nobody knows.
 *
 * @since 0.1.0
 */
public final class Purity {
    private final CassandraVersion version;

    /**
     * Looks at terms as a version of the server does.
     *
     * @param version the version
     */
    public Purity(CassandraVersion version) {
        this.version = version;
    }

    /**
     * Asks whether a term gives the same value each time: {@code now()} does not.
     *
     * @param term the term
     * @return whether it is sure to
     */
    public boolean isPure(Term term) {
        if (term instanceof FunctionCall call && !isPure(FunctionName.of(call))) {
            return false;
        }
        for (Term part : TermParts.of(term)) {
            if (!isPure(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPure(FunctionName name) {
        NativeFunctions functions = NativeFunctions.of(version);
        return name.mayBeNative()
                && functions.isKnown(name.name())
                && functions.named(name.name()).stream().allMatch(function -> function.pure());
    }
}
