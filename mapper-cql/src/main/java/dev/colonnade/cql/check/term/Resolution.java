package dev.colonnade.cql.check.term;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.function.CqlFunction;
import java.util.List;
import java.util.Optional;

/**
 * Which function a call means.
 *
 * @since 0.1.0
 */
public sealed interface Resolution {
    /**
     * The function.
     *
     * @return it, if exactly one fits
     */
    default Optional<CqlFunction> function() {
        return Optional.empty();
    }

    /**
     * One function fits.
     *
     * @param resolved the function
     */
    record Found(CqlFunction resolved) implements Resolution {
        @Override
        public Optional<CqlFunction> function() {
            return Optional.of(resolved);
        }
    }

    /**
     * No function of that name is known, though there may be one: all that depends on it is silent.
     *
     * @param near the names of functions that look like it, the nearest first
     */
    record Undeclared(List<String> near) implements Resolution {
        /** Copies the list. */
        public Undeclared {
            near = List.copyOf(near);
        }
    }

    /**
     * The server refuses the call.
     *
     * @param rule the rule that it breaks
     * @param blamed where the part of the call stands that is to blame; empty for all of it
     * @param found what was found
     * @param allowed what is allowed
     * @param fix how to mend it
     */
    record Refused(CqlRule rule, Optional<TextRange> blamed, String found, List<String> allowed, String fix)
            implements Resolution {
        /** Copies the list. */
        public Refused {
            allowed = List.copyOf(allowed);
        }
    }
}
