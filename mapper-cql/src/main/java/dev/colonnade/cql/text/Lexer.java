package dev.colonnade.cql.text;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into tokens, without its spaces and comments. Rule: the lexer of Cassandra 5.0 (Lexer.g). */
final class Lexer {
    private static final Pattern BLANK = Pattern.compile("\\s+|(?:--|//)[^\\n\\r]*(?:\\R|\\z)|/\\*(?s:.*?)\\*/");

    /** In the order in which they are tried: a name may begin with digits only as part of a UUID or blob. */
    private static final List<Form> FORMS = List.of(
            new Form(Kind.STRING, "'(?:[^']++|'')*+'|\\$\\$(?s:.*?)\\$\\$"),
            new Form(Kind.QUOTED_NAME, "\"(?:[^\"]++|\"\")++\""),
            new Form(Kind.NUMBER, "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
            new Form(Kind.NUMBER, "0[xX][0-9a-fA-F]*"),
            new Form(Kind.NUMBER, "[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?[a-zA-Zµ0-9]*"),
            new Form(Kind.WORD, "[a-zA-Z][a-zA-Z0-9_]*"),
            new Form(Kind.SIGN, "<=|>=|!=|\\.\\.|[-+*/%=<>.,;:?()\\[\\]{}]"));

    private record Form(Kind kind, Pattern pattern) {
        Form(Kind kind, String regex) {
            this(kind, Pattern.compile(regex));
        }
    }

    private final String text;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).tokens();
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int at = afterBlanks(0);
        while (at < text.length()) {
            Token token = tokenAt(at);
            tokens.add(token);
            at = afterBlanks(token.range().end());
        }
        return tokens;
    }

    private int afterBlanks(int start) {
        int at = start;
        Matcher blank = BLANK.matcher(text);
        while (blank.region(at, text.length()).lookingAt()) {
            at = blank.end();
        }
        return at;
    }

    private Token tokenAt(int at) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                return new Token(form.kind(), matcher.group(), new TextRange(at, matcher.end()));
            }
        }
        throw new CqlSyntaxException(complaint(at), new TextRange(at, at + 1));
    }

    private String complaint(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\'', '$' -> "A string begins here and does not end";
            case '"' -> "A quoted name begins here and does not end, or is empty";
            default -> "'" + c + "' has no meaning in CQL";
        };
    }
}
