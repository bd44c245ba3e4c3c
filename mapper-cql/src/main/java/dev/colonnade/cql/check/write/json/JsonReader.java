package dev.colonnade.cql.check.write.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a JSON document by its grammar (RFC 8259). What stands after the document is not looked at: the server does not
 * either.
 */
final class JsonReader {
    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static JsonValue read(String text) throws JsonSyntaxException {
        return new JsonReader(text).value();
    }

    private JsonValue value() throws JsonSyntaxException {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't', 'f', 'n' -> word();
            default -> new JsonNumbers(text, at).read(end -> at = end);
        };
    }

    private JsonValue object() throws JsonSyntaxException {
        int start = at++;
        List<JsonValue.Member> members = new ArrayList<>();
        skipSpace();
        if (peek() == '}') {
            return new JsonValue.Members(members, start, ++at);
        }
        do {
            skipSpace();
            expect(peek() == '"', "a name in double quotes");
            JsonValue.Text name = string();
            skipSpace();
            expect(peek() == ':', "a colon");
            at++;
            members.add(new JsonValue.Member(name, value()));
        } while (another('}'));
        return new JsonValue.Members(members, start, at);
    }

    private JsonValue array() throws JsonSyntaxException {
        int start = at++;
        List<JsonValue> elements = new ArrayList<>();
        skipSpace();
        if (peek() == ']') {
            return new JsonValue.Array(elements, start, ++at);
        }
        do {
            elements.add(value());
        } while (another(']'));
        return new JsonValue.Array(elements, start, at);
    }

    /** Whether a comma follows, or else the end. */
    private boolean another(char end) throws JsonSyntaxException {
        skipSpace();
        char next = peek();
        expect(next == ',' || next == end, "a comma or " + end);
        at++;
        return next == ',';
    }

    private JsonValue.Text string() throws JsonSyntaxException {
        int start = at++;
        StringBuilder read = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw new JsonSyntaxException(at - 1, "\\n and the like instead of a control character");
            }
            read.append(c == '\\' ? escaped() : c);
        }
        return new JsonValue.Text(read.toString(), start, ++at);
    }

    private char escaped() throws JsonSyntaxException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new JsonSyntaxException(at - 1, "an escape of JSON");
        };
    }

    private char unicode() throws JsonSyntaxException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            expect(digit >= 0, "four hexadecimal digits");
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private JsonValue word() throws JsonSyntaxException {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("null")) {
            return new JsonValue.Null(start, at);
        }
        if (word.equals("true") || word.equals("false")) {
            return new JsonValue.Bool(word.equals("true"), start, at);
        }
        throw new JsonSyntaxException(start, "a value");
    }

    private char peek() throws JsonSyntaxException {
        if (at >= text.length()) {
            throw new JsonSyntaxException(text.length(), "more");
        }
        return text.charAt(at);
    }

    private void expect(boolean fulfilled, String what) throws JsonSyntaxException {
        if (!fulfilled) {
            throw new JsonSyntaxException(at, what);
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
