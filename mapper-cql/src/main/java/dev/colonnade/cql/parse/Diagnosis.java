package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is wrong with a token that cannot be where it is. */
final class Diagnosis {
    private static final int LONG = 30;

    private final String text;
    private final CassandraVersion version;
    private final List<Token> tokens;
    private final Grammar<?> grammar;
    private final int index;
    private final Token token;
    private final Expectation expectation;

    Diagnosis(String text, CassandraVersion version, List<Token> tokens, Grammar<?> grammar, Mismatch mismatch) {
        this.text = text;
        this.version = version;
        this.tokens = tokens;
        this.grammar = grammar;
        this.index = mismatch.index();
        this.token = tokens.get(index);
        this.expectation = new Expectation(mismatch.expected());
    }

    CqlSyntaxException exception() {
        if (token.is(Kind.ERROR)) {
            return LexicalErrors.of(text, token.range().start());
        }
        return bracket()
                .or(this::reservedWord)
                .or(this::quotes)
                .or(this::misspeltBefore)
                .orElseGet(this::mismatch);
    }

    private Optional<CqlSyntaxException> bracket() {
        Optional<Token> open = new Brackets(tokens.subList(0, index)).innermost();
        if (Brackets.closes(token) && open.isEmpty()) {
            return Optional.of(
                    error(written(token) + " closes nothing that is open", token, List.of(), "leave it out"));
        }
        return open.filter(opening -> token.is(Kind.END))
                .filter(opening ->
                        Brackets.closing(opening).filter(expectation::has).isPresent())
                .map(opening -> error(
                        written(opening) + " opens here and is never closed",
                        opening,
                        expectation.forms(),
                        "write " + Brackets.closing(opening).orElseThrow().text + " where it ends"));
    }

    private Optional<CqlSyntaxException> reservedWord() {
        for (int at = index; at >= Math.max(0, index - 1); at--) {
            if (Identifier.isReserved(textOf(tokens.get(at))) && goesOnWith(Kind.QUOTED_NAME, at)) {
                Token word = tokens.get(at);
                return Optional.of(error(
                        written(word) + " is a reserved word: as a name it stands in double quotes",
                        word,
                        List.of(),
                        "write " + Identifier.parse(textOf(word)).cql()));
            }
        }
        return Optional.empty();
    }

    /** Whether the statement goes on behind this place, and behind the next token, if a token is something else. */
    private boolean goesOnWith(TokenType type, int at) {
        Token old = tokens.get(at);
        List<Token> changed = new ArrayList<>(tokens);
        changed.set(at, new Token(type, old.value, old.start, old.end));
        try {
            grammar.reader().read(text, changed.toArray(new Token[0]), version);
            return true;
        } catch (Mismatch mismatch) {
            return mismatch.index() > Math.max(index, at + 1);
        } catch (CqlSyntaxException elsewhere) {
            return true;
        }
    }

    private Optional<CqlSyntaxException> quotes() {
        if (!token.is(Kind.QUOTED_NAME) || !expectation.has(Part.VALUE)) {
            return Optional.empty();
        }
        return Optional.of(error(
                textOf(token) + " in double quotes is a name, and a value is expected here",
                token,
                expectation.forms(),
                "write '" + token.value.replace("'", "''") + "'"));
    }

    private CqlSyntaxException mismatch() {
        Optional<Keyword> meant =
                token.is(Kind.WORD) ? NearMiss.of(token.value, expectation.keywords()) : Optional.empty();
        String fix = meant.map(keyword -> "write " + keyword.name())
                .or(() -> Habits.fix(before(), token, expectation))
                .orElseGet(() -> expectation.fix(token));
        return error(found(), token, expectation.forms(), fix);
    }

    /** A misspelt keyword can pass for a name, so that what follows it is out of place. */
    private Optional<CqlSyntaxException> misspeltBefore() {
        Token word = before();
        List<Keyword> candidates = new ArrayList<>(List.of(Keyword.DISTINCT, Keyword.JSON));
        candidates.addAll(expectation.keywords());
        return Optional.of(word)
                .filter(name -> index > 0 && name.is(Kind.WORD))
                .flatMap(name -> NearMiss.of(name.value, candidates))
                .filter(keyword -> goesOnWith(keyword, index - 1))
                .map(keyword -> error(
                        written(word) + " passes for a name here, and so " + written(token) + " stands where "
                                + expectation.phrase() + " is expected",
                        word,
                        List.of(),
                        "write " + keyword.name()));
    }

    private Token before() {
        return tokens.get(Math.max(0, index - 1));
    }

    private String found() {
        if (token.is(Kind.END)) {
            return index == 0
                    ? "The " + grammar.subject() + " is empty"
                    : "The " + grammar.subject() + " ends where " + expectation.phrase() + " is expected";
        }
        return expectation.has(Part.STATEMENT)
                ? "No statement begins with " + written(token)
                : written(token) + " stands where " + expectation.phrase() + " is expected";
    }

    private static CqlSyntaxException error(String found, Token token, List<String> allowed, String fix) {
        return new CqlSyntaxException(found, token.range(), allowed, fix);
    }

    private String written(Token any) {
        String written = textOf(any);
        boolean isQuoted = any.is(Kind.STRING) || any.is(Kind.QUOTED_NAME);
        String shown = written.length() > LONG ? written.substring(0, LONG - 1) + "…" : written;
        return isQuoted ? shown : "'" + shown + "'";
    }

    private String textOf(Token any) {
        TextRange range = any.range();
        return range.of(text);
    }
}
