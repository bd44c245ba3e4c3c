package dev.colonnade.oracle.wire;

import java.util.ArrayList;
import java.util.List;

/** A line of fields, separated by tabs; what would end a field or a line is escaped. */
public final class Fields {

    private Fields() {}

    /**
     * Writes a line.
     *
     * @param fields the fields, at least one
     * @return the line, without its end
     */
    public static String join(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            escape(field, line);
            line.append('\t');
        }
        line.setLength(line.length() - 1);
        return line.toString();
    }

    /**
     * Reads a line.
     *
     * @param line the line, without its end
     * @return its fields
     */
    public static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\') {
                i++;
                field.append(unescaped(line.charAt(i)));
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static void escape(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    private static char unescaped(char escape) {
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escape;
        };
    }
}
