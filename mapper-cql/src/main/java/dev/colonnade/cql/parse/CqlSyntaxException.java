package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * A text that is no statement. Its message says what stands where and cannot be there, in one sentence.
 *
 * @since 0.1.0
 */
public final class CqlSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TextRange range;
    private final transient List<String> allowed;
    private final String fix;

    /**
     * A text that is wrong in one place.
     *
     * @param found what stands there, in one sentence that says all on its own
     * @param range the place
     * @param allowed what can be there, if that can be listed
     * @param fix how to mend it
     */
    CqlSyntaxException(String found, TextRange range, List<String> allowed, String fix) {
        super(found);
        this.range = range;
        this.allowed = List.copyOf(allowed);
        this.fix = fix;
    }

    /** {@return where in the text it is wrong; empty at the end of the text if something is missing there} */
    public TextRange range() {
        return range;
    }

    /** {@return what can stand there, if that can be listed} */
    public List<String> allowed() {
        return allowed;
    }

    /** {@return how to mend it} */
    public String fix() {
        return fix;
    }
}
