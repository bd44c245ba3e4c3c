package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads texts of many statements with semicolons between them, such as files of migrations and what cqlsh's DESCRIBE
 * prints. After something that is no statement it goes on behind the next semicolon.
 *
 * @since 0.1.0
 */
public final class ScriptParser {
    private static final Set<String> COMMANDS = Set.of(
            "capture",
            "clear",
            "cls",
            "consistency",
            "copy",
            "debug",
            "elapsed",
            "exit",
            "expand",
            "help",
            "history",
            "login",
            "paging",
            "quit",
            "serial",
            "show",
            "source",
            "tracing",
            "unicode");

    private final String text;
    private final CassandraVersion version;
    private final List<Token> tokens;
    private int index;

    private ScriptParser(String text, CassandraVersion version) {
        this.text = text;
        this.version = version;
        // The server wants a line to end behind a comment, and files often have no such last end.
        this.tokens = Arrays.asList(Lexer.tokens(text + "\n", version));
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param version the version of CQL
     * @return what stands in it, in its order
     */
    public static List<ScriptItem> parse(String text, CassandraVersion version) {
        return new ScriptParser(text, version).items();
    }

    private List<ScriptItem> items() {
        List<ScriptItem> items = new ArrayList<>();
        while (!tokens.get(index).is(Kind.END)) {
            if (tokens.get(index).is(Sign.SEMICOLON)) {
                index++;
            } else {
                items.add(COMMANDS.contains(tokens.get(index).value) ? command() : statement());
            }
        }
        return items;
    }

    private ScriptItem command() {
        int start = index;
        while (!isEnd() && (index == start || !beginsLine())) {
            index++;
        }
        TextRange range = tokens.get(start).range().to(tokens.get(index - 1).range());
        return new ScriptItem.Command(tokens.get(start).value.toUpperCase(Locale.ROOT), range);
    }

    private ScriptItem statement() {
        int start = index;
        boolean isBatch = tokens.get(start).is(Keyword.BEGIN);
        while (!isEnd() || (isBatch && tokens.get(index).is(Sign.SEMICOLON))) {
            isBatch = isBatch && !tokens.get(index).is(Keyword.APPLY);
            index++;
        }
        if (tokens.get(index).is(Kind.ERROR)) {
            List<Token> rest = tokens.subList(start, index + 1);
            index = tokens.size() - 1;
            return end(rest);
        }
        int behind = tokens.get(index - 1).end;
        List<Token> own = new ArrayList<>(tokens.subList(start, index));
        own.add(new Token(Kind.END, "", behind, behind));
        return read(own);
    }

    /** What is not made of tokens is the last thing that is read. */
    private ScriptItem end(List<Token> rest) {
        Token last = rest.get(rest.size() - 1);
        tokens.set(index, new Token(Kind.END, "", last.start, last.end));
        return read(rest);
    }

    private ScriptItem read(List<Token> own) {
        try {
            return new ScriptItem.Read(StatementParser.parse(text, own.toArray(new Token[0]), version)
                    .statement());
        } catch (CqlSyntaxException e) {
            return new ScriptItem.Wrong(e);
        } catch (Mismatch mismatch) {
            return new ScriptItem.Wrong(new Diagnosis(text, version, own, Grammar.STATEMENT, mismatch).exception());
        }
    }

    private boolean isEnd() {
        Token token = tokens.get(index);
        return token.is(Sign.SEMICOLON) || token.is(Kind.END) || token.is(Kind.ERROR);
    }

    private boolean beginsLine() {
        int before = tokens.get(index - 1).end;
        return text.substring(before, tokens.get(index).range().start()).indexOf('\n') >= 0;
    }
}
