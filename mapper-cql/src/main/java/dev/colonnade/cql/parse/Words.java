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

    private static final @Nullable Entry[] TABLE = new Entry[SIZE];

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

    private static final class Entry {
        private final char[] letters;
        private final TokenType type;
        private final CassandraVersion since;

        Entry(char[] letters, TokenType type, CassandraVersion since) {
            this.letters = letters;
            this.type = type;
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
     * @return what it is; null if it is a name
     */
    static @Nullable TokenType find(char[] text, int start, int end, CassandraVersion version) {
        int slot = slot(text, start, end);
        for (Entry entry = TABLE[slot]; entry != null; entry = TABLE[slot]) {
            if (entry.standsIn(text, start, end)) {
                return version.isAtLeast(entry.since) ? entry.type : null;
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
        TABLE[slot] = new Entry(letters, type, since);
    }

    private static int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * FACTOR + (text[i] | CASE);
        }
        return (hash ^ hash >>> 10) & SIZE - 1;
    }
}
