package dev.colonnade.cql.parse;

import java.util.List;

/** A part of a statement that several kinds of tokens can begin. */
enum Part implements Expected {
    ALIAS("a name after AS"),
    ASSIGNMENT("an assignment such as ="),
    COLUMN_NAME("a column name"),
    COMPARISON("a comparison such as ="),
    COMPARISON_OF_CONDITION("a comparison such as ="),
    COMPARISON_SIGN("a comparison such as ="),
    DOCUMENT("a JSON document in single quotes or a bind marker"),
    END_OF_EXPRESSION("the end of the expression"),
    END_OF_TYPE("the end of the type"),
    FIELD_NAME("a field name"),
    FUNCTION_NAME("a function name"),
    INDEX_NAME("an index name"),
    INTEGER_OR_MARKER("an integer or a bind marker"),
    KEYSPACE_NAME("a keyspace name"),
    MARKER("a bind marker"),
    MARKER_NAME("the name of a bind marker"),
    NATIVE_TYPE("a built-in type"),
    NAME("a name"),
    OPTION_NAME("the name of an option"),
    SELECTOR("a column"),
    STATEMENT("a statement"),
    TABLE_NAME("a table name"),
    TYPE("a type"),
    VALUE("a value");

    private final String phrase;

    Part(String phrase) {
        this.phrase = phrase;
    }

    /** {@return the tokens that can begin it, if they are few} */
    List<TokenType> tokens() {
        return switch (this) {
            case ASSIGNMENT -> List.of(Sign.EQ, Sign.PLUS_EQ, Sign.MINUS_EQ, Sign.OPEN_BRACKET, Sign.DOT);
            case COMPARISON ->
                List.of(Sign.EQ, Sign.LT, Sign.LE, Sign.GT, Sign.GE, Keyword.IN, Keyword.CONTAINS, Keyword.LIKE);
            case COMPARISON_OF_CONDITION ->
                List.of(Sign.EQ, Sign.NE, Sign.LT, Sign.LE, Sign.GT, Sign.GE, Keyword.IN, Keyword.CONTAINS);
            case COMPARISON_SIGN -> List.of(Sign.EQ, Sign.LT, Sign.LE, Sign.GT, Sign.GE);
            case STATEMENT -> List.of(Keyword.SELECT, Keyword.INSERT, Keyword.UPDATE, Keyword.DELETE, Keyword.BEGIN);
            default -> List.of();
        };
    }

    /** {@return whether a name can be it} */
    boolean isName() {
        return switch (this) {
            case ALIAS,
                    COLUMN_NAME,
                    FIELD_NAME,
                    INDEX_NAME,
                    KEYSPACE_NAME,
                    MARKER_NAME,
                    NAME,
                    OPTION_NAME,
                    SELECTOR,
                    TABLE_NAME -> true;
            default -> false;
        };
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String form() {
        return this == SELECTOR ? "a column or an expression" : phrase;
    }
}
