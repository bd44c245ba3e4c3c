package dev.colonnade.cql.text;

import dev.colonnade.cql.TextRange;

/**
 * A word, literal or sign of a statement.
 *
 * @param kind what it is
 * @param text its text as it is written
 * @param range where it stands
 */
record Token(Kind kind, String text, TextRange range) {
    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        SIGN
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }
}
