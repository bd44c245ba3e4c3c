package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;

/** Reads the columns and parts of columns that are set, deleted or tested. */
final class TargetParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TermParser terms;

    TargetParser(TokenCursor cursor, Names names, TermParser terms) {
        this.cursor = cursor;
        this.names = names;
        this.terms = terms;
    }

    /** {@return the target that comes next, which is read} */
    Target target() {
        int start = cursor.index();
        Name column = names.name(Part.COLUMN_NAME);
        if (cursor.is(Sign.OPEN_BRACKET)) {
            cursor.next();
            Term key = terms.term();
            cursor.expect(Sign.CLOSE_BRACKET);
            return new Target.Element(column, key, cursor.since(start));
        }
        if (cursor.is(Sign.DOT)) {
            cursor.next();
            Name field = names.name(Part.FIELD_NAME);
            return new Target.Field(column, field, cursor.since(start));
        }
        return new Target.Whole(column);
    }
}
