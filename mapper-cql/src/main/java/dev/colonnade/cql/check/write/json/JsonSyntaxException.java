package dev.colonnade.cql.check.write.json;

/** That a text is no JSON. */
final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final int index;

    JsonSyntaxException(int index, String expected) {
        super(expected);
        this.index = index;
    }

    /** Where in the text. */
    int index() {
        return index;
    }
}
