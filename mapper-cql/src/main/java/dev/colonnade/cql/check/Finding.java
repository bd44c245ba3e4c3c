package dev.colonnade.cql.check;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * Something that is wrong with a statement.
 *
 * @param rule the rule that it breaks
 * @param severity how bad it is
 * @param range where in the text
 * @param found what was found, in one sentence that says all on its own
 * @param allowed what is allowed there, if that can be listed
 * @param fix how to mend it
 * @since 0.1.0
 */
public record Finding(
        CqlRule rule, Severity severity, TextRange range, String found, List<String> allowed, String fix) {
    /** Copies the list. */
    public Finding {
        allowed = List.copyOf(allowed);
    }
}
