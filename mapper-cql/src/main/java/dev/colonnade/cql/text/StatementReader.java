package dev.colonnade.cql.text;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.text.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tokens of a statement into a {@link StatementText}. */
final class StatementReader {
    /** Reserved words, so that none of them can be a column: a table's name follows. */
    private static final Set<String> BEFORE_A_TABLE = Set.of("from", "into", "update");

    private static final Map<String, StatementKind> VERBS = Map.of(
            "select", StatementKind.SELECT,
            "insert", StatementKind.INSERT,
            "update", StatementKind.UPDATE,
            "delete", StatementKind.DELETE,
            "begin", StatementKind.BATCH);

    private static final Set<String> OTHER_VERBS =
            Set.of("create", "alter", "drop", "truncate", "use", "grant", "revoke", "list", "describe", "desc");

    private final String text;
    private final List<Token> tokens;

    StatementReader(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    StatementText read() {
        StatementKind kind = kind();
        checkEnd(kind);
        checkBrackets();
        // Before the tables: a reserved word after a colon is a wrong marker, and no clause.
        List<BindMarker> markers = markers();
        boolean conditional = kind != StatementKind.OTHER && tokens.stream().anyMatch(token -> token.isWord("if"));
        List<Integer> names = kind == StatementKind.OTHER ? createdNames() : tableNames();
        boolean idempotent = kind == StatementKind.SELECT || (!conditional && Idempotence.ofWrite(kind, tokens));
        return new StatementText(text, kind, markers, conditional, idempotent, names);
    }

    private StatementKind kind() {
        if (tokens.isEmpty()) {
            throw new CqlSyntaxException("The statement is empty", new TextRange(0, text.length()));
        }
        Token verb = tokens.get(0);
        String word = verb.text().toLowerCase(Locale.ROOT);
        if (!VERBS.containsKey(word) && !OTHER_VERBS.contains(word)) {
            throw new CqlSyntaxException("No statement begins with '" + verb.text() + "'", verb.range());
        }
        return VERBS.getOrDefault(word, StatementKind.OTHER);
    }

    /** Only a batch holds semicolons, between its statements; any statement may end with one. */
    private void checkEnd(StatementKind kind) {
        for (Token token : tokens.subList(0, tokens.size() - 1)) {
            if (token.isSign(";") && kind != StatementKind.BATCH) {
                throw new CqlSyntaxException("A second statement begins after the semicolon", token.range());
            }
        }
    }

    private void checkBrackets() {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind() != Kind.SIGN) {
                continue;
            }
            if ("([{".contains(token.text())) {
                open.push(token);
            } else if (")]}".contains(token.text()) && (open.isEmpty() || !closes(token, open.pop()))) {
                throw new CqlSyntaxException("'" + token.text() + "' closes nothing", token.range());
            }
        }
        if (!open.isEmpty()) {
            throw new CqlSyntaxException(
                    "'" + open.peek().text() + "' is never closed", open.peek().range());
        }
    }

    private static boolean closes(Token close, Token open) {
        return "([{".indexOf(open.text()) == ")]}".indexOf(close.text());
    }

    private List<Integer> tableNames() {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.WORD
                    && BEFORE_A_TABLE.contains(token.text().toLowerCase(Locale.ROOT))) {
                nameAfter(i, "A table's name");
                addIfUnqualified(i + 1, names);
            }
        }
        return names;
    }

    private Token nameAfter(int index, String what) {
        Token before = tokens.get(index);
        if (index + 1 == tokens.size() || !tokens.get(index + 1).isName()) {
            throw new CqlSyntaxException(what + " is missing after '" + before.text() + "'", before.range());
        }
        Token name = tokens.get(index + 1);
        if (name.kind() == Kind.WORD && Identifier.isReserved(name.text())) {
            throw new CqlSyntaxException(
                    "'" + name.text() + "' is a reserved word: as a name it stands in double quotes", name.range());
        }
        return name;
    }

    private void addIfUnqualified(int index, List<Integer> names) {
        boolean qualified = index + 1 < tokens.size() && tokens.get(index + 1).isSign(".");
        if (!qualified) {
            names.add(tokens.get(index).range().start());
        }
    }

    /** The name in CREATE TABLE or TYPE, the two statements of a schema that the mapper itself writes. */
    private List<Integer> createdNames() {
        List<Integer> names = new ArrayList<>();
        if (tokens.size() > 2 && (tokens.get(1).isWord("table") || tokens.get(1).isWord("type"))) {
            boolean ifNotExists = tokens.get(2).isWord("if") && tokens.size() > 5;
            addIfUnqualified(ifNotExists ? 5 : 2, names);
        }
        return names;
    }

    private List<BindMarker> markers() {
        List<BindMarker> markers = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isSign("?")) {
                markers.add(new BindMarker(Optional.empty(), token.range()));
            } else if (token.isSign(":") && !separatesEntry(i)) {
                Token name = nameAfter(i, "A bind marker's name");
                TextRange range =
                        new TextRange(token.range().start(), name.range().end());
                markers.add(new BindMarker(Optional.of(Identifier.parse(name.text())), range));
            }
        }
        return markers;
    }

    /** Whether the colon stands between the key and the value of a map or a field and its value: after a term. */
    private boolean separatesEntry(int colon) {
        Token before = colon == 0 ? tokens.get(0) : tokens.get(colon - 1);
        boolean afterLiteral = before.kind() == Kind.STRING || before.kind() == Kind.NUMBER;
        boolean afterClose = before.isSign("?") || before.isSign(")") || before.isSign("]") || before.isSign("}");
        return insideBraces(colon) && (afterLiteral || afterClose || before.isName());
    }

    private boolean insideBraces(int index) {
        int depth = 0;
        for (Token token : tokens.subList(0, index)) {
            depth += token.isSign("{") ? 1 : token.isSign("}") ? -1 : 0;
        }
        return depth > 0;
    }
}
