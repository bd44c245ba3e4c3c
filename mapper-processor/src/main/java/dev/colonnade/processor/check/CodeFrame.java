package dev.colonnade.processor.check;

import dev.colonnade.cql.TextRange;

/** The line of a text that something is wrong with, and a mark under the place. */
final class CodeFrame {
    private CodeFrame() {}

    static String of(String text, TextRange range) {
        int start = Math.min(range.start(), text.length());
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int newline = text.indexOf('\n', start);
        int lineEnd = newline < 0 ? text.length() : newline;
        int length = Math.max(1, Math.min(range.end(), lineEnd) - start);
        return "    " + text.substring(lineStart, lineEnd) + "\n    " + " ".repeat(start - lineStart)
                + "^".repeat(length);
    }
}
