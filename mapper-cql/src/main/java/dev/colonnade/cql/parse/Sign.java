package dev.colonnade.cql.parse;

/** A token that is neither word nor literal. */
enum Sign implements TokenType {
    COMMA(",", "a comma"),
    SEMICOLON(";", "a semicolon"),
    COLON(":", "a colon"),
    DOT(".", "a dot"),
    RANGE(".."),
    QUESTION_MARK("?", "a bind marker"),
    OPEN("("),
    CLOSE(")"),
    OPEN_BRACKET("["),
    CLOSE_BRACKET("]"),
    OPEN_BRACE("{"),
    CLOSE_BRACE("}"),
    EQ("="),
    NE("!="),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">="),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    PLUS_EQ("+="),
    MINUS_EQ("-="),
    /** One token for the server too: the word in lower case with the parenthesis right behind it. */
    EXPR("expr(");

    /** How it is written. */
    final String text;
    /** The length of its text. */
    final int length;

    private final String phrase;

    Sign(String text) {
        this(text, "'" + text + "'");
    }

    Sign(String text, String phrase) {
        this.text = text;
        this.length = text.length();
        this.phrase = phrase;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String form() {
        return text;
    }
}
