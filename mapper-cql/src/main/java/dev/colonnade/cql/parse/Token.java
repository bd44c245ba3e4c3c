package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;

/**
 * A word, literal or sign of a statement.
 *
 * @param type what it is
 * @param value a word in lower case, a name or string without its quotes, the server's form of NaN and Infinity; else
 *     as it is written
 * @param start the index of its first character
 * @param end the index after its last
 */
record Token(TokenType type, String value, int start, int end) {
    /** Where it stands. */
    TextRange range() {
        return new TextRange(start, end);
    }

    boolean is(TokenType other) {
        return type == other;
    }

    /** Whether it can be the name of a keyspace, table, column, field, alias or marker. */
    boolean isName() {
        return type == Kind.WORD || type == Kind.QUOTED_NAME || (type instanceof Keyword word && word.isName());
    }

    /** Whether it can be the name of a function. */
    boolean isFunctionName() {
        return type == Kind.WORD || type == Kind.QUOTED_NAME || (type instanceof Keyword word && word.isFunctionName());
    }

    /** Whether it can be the name of a user-defined type. */
    boolean isTypeName() {
        return type == Kind.WORD || type == Kind.QUOTED_NAME || (type instanceof Keyword word && word.isTypeName());
    }
}
