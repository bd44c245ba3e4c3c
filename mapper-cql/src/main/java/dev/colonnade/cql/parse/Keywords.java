package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import org.jspecify.annotations.Nullable;

/** Finds the keyword that stands in a text, in upper or lower case. */
final class Keywords {
    private static final int SIZE = 1024;
    private static final @Nullable Entry[] TABLE = new Entry[SIZE];

    static {
        for (Keyword keyword : Keyword.values()) {
            add(keyword.word(), keyword);
        }
        add("columnfamily", Keyword.TABLE);
        add("columnfamilies", Keyword.TABLES);
    }

    private record Entry(String word, Keyword keyword) {
        boolean standsIn(String text, int start, int end) {
            return word.length() == end - start && text.regionMatches(true, start, word, 0, word.length());
        }
    }

    private Keywords() {}

    /**
     * Finds a keyword.
     *
     * @param text the text
     * @param start where a word of ASCII letters, digits and underscores begins in it
     * @param end where the word ends
     * @param version the version of CQL
     * @return the keyword, or null if the word is none
     */
    static @Nullable Keyword find(String text, int start, int end, CassandraVersion version) {
        int slot = hash(text, start, end);
        for (Entry entry = TABLE[slot]; entry != null; entry = TABLE[slot]) {
            if (entry.standsIn(text, start, end)) {
                return version.isAtLeast(entry.keyword().since()) ? entry.keyword() : null;
            }
            slot = (slot + 1) % SIZE;
        }
        return null;
    }

    private static void add(String word, Keyword keyword) {
        int slot = hash(word, 0, word.length());
        while (TABLE[slot] != null) {
            slot = (slot + 1) % SIZE;
        }
        TABLE[slot] = new Entry(word, keyword);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            // Bit 5 is the difference between an upper and a lower case letter.
            hash = hash * 31 + (text.charAt(i) | 0x20);
        }
        return (hash ^ hash >>> 10) & SIZE - 1;
    }
}
