package dev.colonnade.cql.parse;

/** The kinds of tokens of which there are many. */
enum Kind implements TokenType {
    /** A word that is no keyword. */
    WORD("a name"),
    QUOTED_NAME("a name in double quotes"),
    /** Two double quotes and nothing between them. */
    EMPTY_NAME("a name"),
    STRING("a string"),
    INTEGER("an integer"),
    /** Also NaN and Infinity, with a minus or without. */
    FLOAT("a number"),
    BOOLEAN("true or false"),
    UUID("a UUID"),
    HEX("hexadecimal digits"),
    DURATION("a duration"),
    END("the end of the statement"),
    /** Where the text ceases to be made of tokens. */
    ERROR("a token");

    private final String phrase;

    Kind(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String form() {
        return phrase;
    }
}
