package dev.colonnade.processor.problem;

import dev.colonnade.processor.model.Site;
import java.util.List;

/**
 * Something that is wrong.
 *
 * @param code what kind of thing
 * @param severity how bad it is
 * @param site where
 * @param found what was found, in one sentence that says all on its own
 * @param allowed what is allowed there, if that can be listed
 * @param fix how to mend it
 */
public record Problem(Code code, Severity severity, Site site, String found, List<String> allowed, String fix) {
    /** A list that is longer helps nobody. */
    private static final int MOST_ALLOWED = 20;

    public Problem {
        allowed = List.copyOf(allowed);
    }

    public Problem(Code code, Site site, String found, List<String> allowed, String fix) {
        this(code, Severity.ERROR, site, found, allowed, fix);
    }

    public Problem(Code code, Site site, String found, String fix) {
        this(code, site, found, List.of(), fix);
    }

    /** The same, as bad as is said. */
    public Problem as(Severity otherSeverity) {
        return new Problem(code, otherSeverity, site, found, allowed, fix);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The whole message: the first line stands alone. */
    public String text() {
        StringBuilder text = new StringBuilder("[" + code.id() + "] " + found);
        if (!allowed.isEmpty()) {
            List<String> shown = allowed.subList(0, Math.min(MOST_ALLOWED, allowed.size()));
            text.append("\n  Allowed: ")
                    .append(String.join(", ", shown))
                    .append(shown.size() < allowed.size() ? ", …" : "");
        }
        return text.append("\n  Fix: ")
                .append(fix)
                .append("\n  See docs/errors/")
                .append(code.id())
                .append(".md")
                .toString();
    }
}
