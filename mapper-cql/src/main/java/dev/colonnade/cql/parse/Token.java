package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;

/**
 * A word, literal or sign of a statement. Its parts are fields, and it is no record: nothing is asked more often, and a
 * compiler meets each statement before the JVM has compiled any of this, so that a call costs more than all else.
 */
final class Token {
    /** What it is. */
    final TokenType type;
    /**
     * A word in lower case, a name or string without its quotes, the server's form of NaN and Infinity; else as it is
     * written.
     */
    final String value;
    /** The index of its first character. */
    final int start;
    /** The index after its last. */
    final int end;

    Token(TokenType type, String value, int start, int end) {
        this.type = type;
        this.value = value;
        this.start = start;
        this.end = end;
    }

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
