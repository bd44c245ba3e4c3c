package dev.colonnade.cql.parse;

import java.util.List;

/** A token that cannot be where it is. */
final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int index;
    private final transient List<Expected> expected;

    /**
     * A token that cannot be where it is.
     *
     * @param index its index in the list of tokens
     * @param expected what can be there
     */
    Mismatch(int index, List<Expected> expected) {
        super(null, null, false, false);
        this.index = index;
        this.expected = expected;
    }

    int index() {
        return index;
    }

    List<Expected> expected() {
        return expected;
    }
}
