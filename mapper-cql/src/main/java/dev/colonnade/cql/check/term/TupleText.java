package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * A tuple in a string, as the server reads one: {@code '1:text'}, where {@code @} is null and a colon or at sign in a
 * component has a backslash before it.
 */
final class TupleText {
    private TupleText() {}

    static boolean isTuple(String text, List<CqlType> components, Types types) {
        List<String> parts = split(text);
        if (parts.size() > components.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (!part.equals("@") && !ValueTexts.isValue(unescape(part), components.get(i), types)) {
                return false;
            }
        }
        return true;
    }

    private static String unescape(String part) {
        return part.replace("\\:", ":").replace("\\@", "@");
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        if (text.isEmpty()) {
            return parts;
        }
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' && (i == 0 || text.charAt(i - 1) != '\\')) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
