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
     * @param rivals how many others fit as well; the server takes any of them
     */
    record Found(CqlFunction resolved, int rivals) implements Resolution {
        /**
         * The only function that fits.
         *
         * @param resolved the function
         */
        public Found(CqlFunction resolved) {
            this(resolved, 0);
        }

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
     * @param first whether the server says so before it looks into the arguments
     * @param fails whether the server means to say nothing but fails, whatever is around the call
     */
    record Refused(
            CqlRule rule,
            Optional<TextRange> blamed,
            String found,
            List<String> allowed,
            String fix,
            boolean first,
            boolean fails)
            implements Resolution {
        /**
         * What the server finds when it looks into the arguments.
         *
         * @param rule the rule that it breaks
         * @param blamed where the part of the call stands that is to blame; empty for all of it
         * @param found what was found
         * @param allowed what is allowed
         * @param fix how to mend it
         */
        public Refused(CqlRule rule, Optional<TextRange> blamed, String found, List<String> allowed, String fix) {
            this(rule, blamed, found, allowed, fix, false, false);
        }

        /** Copies the list. */
        public Refused {
            allowed = List.copyOf(allowed);
        }
    }
}
