package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.SelectClause;
import dev.colonnade.cql.statement.Selector;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a SELECT selects. JSON and DISTINCT are no reserved words: they are columns where nothing that can be
 * selected follows them.
 */
final class SelectClauseParser {
    private final TokenCursor cursor;
    private final Names names;
    private final SelectorParser selectors;
    private final Attempts attempts;

    SelectClauseParser(TokenCursor cursor, Names names, SelectorParser selectors, Attempts attempts) {
        this.cursor = cursor;
        this.names = names;
        this.selectors = selectors;
        this.attempts = attempts;
    }

    /** {@return the clause that comes next, behind SELECT} */
    SelectClause clause() {
        int start = cursor.index();
        SelectClause json = canPrecede(Keyword.JSON) ? behind(() -> withoutJson(true, start)) : null;
        return json == null ? withoutJson(false, start) : json;
    }

    private SelectClause withoutJson(boolean json, int start) {
        SelectClause distinct = canPrecede(Keyword.DISTINCT) ? behind(() -> selectors(json, true, start)) : null;
        return distinct == null ? selectors(json, false, start) : distinct;
    }

    private SelectClause selectors(boolean json, boolean distinct, int start) {
        List<Selector> selected = cursor.accept(Sign.TIMES) ? List.of() : cursor.list(this::selector, Sign.COMMA);
        return new SelectClause(json, distinct, selected, cursor.since(start));
    }

    private Selector selector() {
        int start = cursor.index();
        Term term = selectors.selector();
        Optional<Name> alias = cursor.accept(Keyword.AS) ? Optional.of(names.name(Part.ALIAS)) : Optional.empty();
        return new Selector(term, alias, cursor.since(start));
    }

    /** Whether a word comes next that something follows which can be selected. */
    private boolean canPrecede(Keyword word) {
        return cursor.is(word) && (cursor.peek(1).is(Sign.TIMES) || Selectors.canBegin(cursor.peek(1)));
    }

    /** What stands behind the next word, or null if the word is a column; only before AS and [ must it be tried. */
    private @Nullable SelectClause behind(Supplier<SelectClause> parser) {
        Token next = cursor.peek(1);
        Supplier<SelectClause> rest = () -> {
            cursor.next();
            return parser.get();
        };
        boolean ambiguous = next.is(Keyword.AS) || next.is(Sign.OPEN_BRACKET);
        return ambiguous ? attempts.attempt(rest) : rest.get();
    }
}
