package dev.colonnade.cql.check;

import dev.colonnade.cql.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found so far; for one statement and one thread.
 *
 * @since 0.1.0
 */
public final class Findings {
    /** Not made before something is found, as in few statements. */
    private List<Finding> found = List.of();

    /** Begins with none. */
    public Findings() {}

    /**
     * Adds an error.
     *
     * @param rule the rule that is broken
     * @param range where
     * @param found what was found, in one sentence
     * @param fix how to mend it
     */
    public void error(CqlRule rule, TextRange range, String found, String fix) {
        error(rule, range, found, List.of(), fix);
    }

    /**
     * Adds an error where what is allowed can be listed.
     *
     * @param rule the rule that is broken
     * @param range where
     * @param found what was found, in one sentence
     * @param allowed what is allowed
     * @param fix how to mend it
     */
    public void error(CqlRule rule, TextRange range, String found, List<String> allowed, String fix) {
        add(new Finding(rule, Severity.ERROR, range, found, allowed, fix));
    }

    /**
     * Adds a warning: the server may refuse the statement, but not enough is known to say so.
     *
     * @param rule the rule that may be broken
     * @param range where
     * @param found what was found, in one sentence
     * @param allowed what is known to be allowed
     * @param fix how to mend it
     */
    public void warning(CqlRule rule, TextRange range, String found, List<String> allowed, String fix) {
        add(new Finding(rule, Severity.WARNING, range, found, allowed, fix));
    }

    private void add(Finding finding) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(finding);
    }

    /** {@return whether there is an error} */
    public boolean hasErrors() {
        for (Finding finding : found) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** {@return how many there are} */
    public int size() {
        return found.size();
    }

    /** {@return all of them, in the order in which they were found} */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
