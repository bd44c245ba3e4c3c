package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import org.jspecify.annotations.Nullable;

/**
 * The words that mean something to the lexer, found by their letters in upper or lower case.
 *
 * <p>A compiler meets each statement once, before the JVM has compiled any of this, so the walks over a word's letters
 * call nothing.
 */
final class Words {
    private static final int SIZE = 1024;
    private static final int FACTOR = 31;
    /** The difference between an upper and a lower case letter. */
    private static final int CASE = 0x20;

    private static final @Nullable Word[] TABLE = new Word[SIZE];

    static {
        for (Keyword keyword : Keyword.values()) {
            add(keyword.word(), keyword, keyword.since());
        }
        add("columnfamily", Keyword.TABLE, CassandraVersion.V4_1);
        add("columnfamilies", Keyword.TABLES, CassandraVersion.V4_1);
        add("true", Kind.BOOLEAN, CassandraVersion.V4_1);
        add("false", Kind.BOOLEAN, CassandraVersion.V4_1);
        add("nan", Kind.FLOAT, CassandraVersion.V4_1);
        add("infinity", Kind.FLOAT, CassandraVersion.V4_1);
    }

    /** A word. */
    static final class Word {
        /** What it is. */
        final TokenType type;
        /** Its letters, in lower case. */
        final String text;

        /** The same as bits that upper and lower case have in common. */
        private final char[] letters;
        /** The first version that knows it. */
        private final CassandraVersion since;

        Word(TokenType type, String text, char[] letters, CassandraVersion since) {
            this.type = type;
            this.text = text;
            this.letters = letters;
            this.since = since;
        }

        boolean standsIn(char[] text, int start, int end) {
            if (letters.length != end - start) {
                return false;
            }
            for (int i = 0; i < letters.length; i++) {
                if ((text[start + i] | CASE) != letters[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private Words() {}

    /**
     * Finds a word.
     *
     * @param text the text
     * @param start where a word of ASCII letters, digits and underscores begins in it
     * @param end where the word ends
     * @param version the version of CQL
     * @return the word; null if it is a name
     */
    static @Nullable Word find(char[] text, int start, int end, CassandraVersion version) {
        int slot = slot(text, start, end);
        for (Word word = TABLE[slot]; word != null; word = TABLE[slot]) {
            if (word.standsIn(text, start, end)) {
                boolean always = word.since == CassandraVersion.V4_1;
                return always || version.isAtLeast(word.since) ? word : null;
            }
            slot = (slot + 1) % SIZE;
        }
        return null;
    }

    private static void add(String word, TokenType type, CassandraVersion since) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) (letters[i] | CASE);
        }
        int slot = slot(letters, 0, letters.length);
        while (TABLE[slot] != null) {
            slot = (slot + 1) % SIZE;
        }
        TABLE[slot] = new Word(type, word, letters, since);
    }

    private static int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * FACTOR + (text[i] | CASE);
        }
        return (hash ^ hash >>> 10) & SIZE - 1;
    }
}
