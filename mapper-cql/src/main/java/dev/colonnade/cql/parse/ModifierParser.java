package dev.colonnade.cql.parse;

import dev.colonnade.cql.term.ElementAccess;
import dev.colonnade.cql.term.FieldAccess;
import dev.colonnade.cql.term.SliceAccess;
import dev.colonnade.cql.term.Term;
import java.util.Optional;

/** Reads the fields, elements and slices behind an expression: {@code .street}, {@code [1]}, {@code [1..2]}. */
final class ModifierParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TermParser terms;

    ModifierParser(TokenCursor cursor, Names names, TermParser terms) {
        this.cursor = cursor;
        this.names = names;
        this.terms = terms;
    }

    /**
     * Reads what stands behind an expression.
     *
     * @param whole the expression
     * @param start the index of its first token
     * @return the expression, or the part of it that is meant
     */
    Term modified(Term whole, int start) {
        Term part = whole;
        while (cursor.is(Sign.DOT) || cursor.is(Sign.OPEN_BRACKET)) {
            part = cursor.next().is(Sign.DOT)
                    ? new FieldAccess(part, names.name(Part.FIELD_NAME), cursor.since(start))
                    : elements(part, start);
        }
        return part;
    }

    private Term elements(Term collection, int start) {
        Optional<Term> from = cursor.at(Sign.RANGE) ? Optional.empty() : Optional.of(terms.term());
        if (from.isPresent() && !cursor.at(Sign.RANGE)) {
            cursor.expect(Sign.CLOSE_BRACKET);
            return new ElementAccess(collection, from.get(), cursor.since(start));
        }
        cursor.next();
        boolean open = from.isPresent() && cursor.at(Sign.CLOSE_BRACKET);
        Optional<Term> to = open ? Optional.empty() : Optional.of(terms.term());
        cursor.expect(Sign.CLOSE_BRACKET);
        return new SliceAccess(collection, from, to, cursor.since(start));
    }
}
