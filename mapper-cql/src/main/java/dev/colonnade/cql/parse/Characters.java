package dev.colonnade.cql.parse;

/** The classes of characters that CQL knows: all of them ASCII. */
final class Characters {
    /** The number of characters of ASCII. */
    static final int ASCII = 128;

    /** Whether a character of ASCII is a letter, for who asks of each: an index calls nothing. Nobody changes it. */
    static final boolean[] LETTERS = new boolean[ASCII];

    /** Whether a character of ASCII is a blank. */
    static final boolean[] BLANKS = new boolean[ASCII];

    private static final boolean[] WORD_PART = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            LETTERS[c] = isLetter(c);
            BLANKS[c] = isBlank(c);
            WORD_PART[c] = isLetter(c) || isDigit(c) || c == '_';
        }
    }

    private Characters() {}

    /** The character at a place, or a character that means nothing behind the end of the text. */
    static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    /** The lower case of an ASCII letter; any other character as it is. */
    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean isHexLetter(char c) {
        return isHex(c) && !isDigit(c);
    }

    static boolean isWordPart(char c) {
        return c < ASCII && WORD_PART[c];
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Whether a word of lower-case letters stands at a place, in any case; more letters may follow it. */
    static boolean startsWith(String text, int start, String lowerCaseWord) {
        for (int i = 0; i < lowerCaseWord.length(); i++) {
            if (lower(at(text, start + i)) != lowerCaseWord.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static int afterDigits(String text, int start) {
        int end = start;
        while (isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    static int afterWord(String text, int start) {
        int end = start;
        while (isWordPart(at(text, end))) {
            end++;
        }
        return end;
    }

    /** As {@link #afterWord(String, int)}, in a text that ends with a character that is none of a word. */
    static int afterWord(char[] text, int start) {
        int end = start;
        while (text[end] < ASCII && WORD_PART[text[end]]) {
            end++;
        }
        return end;
    }

    static boolean hasUpper(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] >= 'A' && text[i] <= 'Z') {
                return true;
            }
        }
        return false;
    }
}
