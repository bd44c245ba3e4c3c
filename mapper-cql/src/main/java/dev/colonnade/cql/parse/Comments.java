package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.at;

/** Comments: from two minuses or slashes to the end of the line, which must be there, or between slashes with stars. */
final class Comments {
    private Comments() {}

    static boolean begins(String text, int start) {
        char c = at(text, start);
        char next = at(text, start + 1);
        return (c == '-' || c == '/') && (next == c || (c == '/' && next == '*'));
    }

    /** Whether a comment begins at a place and ends somewhere. */
    static boolean ends(String text, int start) {
        return begins(text, start) && end(text, start) > 0;
    }

    /** Where a comment ends; negative if it never does. */
    static int end(String text, int start) {
        return text.charAt(start + 1) == '*' ? afterStar(text, start + 2) : afterLine(text, start + 2);
    }

    private static int afterStar(String text, int start) {
        int end = text.indexOf("*/", start);
        return end < 0 ? end : end + 2;
    }

    private static int afterLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i + 1;
            }
        }
        return -1;
    }
}
