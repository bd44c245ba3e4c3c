package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.InsertJson;
import dev.colonnade.cql.statement.InsertJson.Missing;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.List;

/** Reads INSERT. */
final class InsertParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TermParser terms;
    private final MarkerParser markers;
    private final UsingParser using;

    InsertParser(TokenCursor cursor, Names names, TermParser terms, MarkerParser markers, UsingParser using) {
        this.cursor = cursor;
        this.names = names;
        this.terms = terms;
        this.markers = markers;
        this.using = using;
    }

    Modification insert() {
        int start = cursor.index();
        cursor.expect(Keyword.INSERT);
        cursor.expect(Keyword.INTO);
        QualifiedName table = names.qualified(Part.TABLE_NAME);
        return cursor.accept(Keyword.JSON) ? json(table, start) : values(table, start);
    }

    private Modification values(QualifiedName table, int start) {
        cursor.expect(Sign.OPEN);
        List<Name> columns = cursor.list(() -> names.name(Part.COLUMN_NAME), Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        cursor.expect(Keyword.VALUES);
        cursor.expect(Sign.OPEN);
        List<Term> values = terms.terms();
        cursor.expect(Sign.CLOSE);
        boolean ifNotExists = ifNotExists();
        List<UsingOption> options = using.options();
        return new Insert(table, columns, values, ifNotExists, options, cursor.since(start));
    }

    private Modification json(QualifiedName table, int start) {
        Term json = document();
        Missing missing = missing();
        boolean ifNotExists = ifNotExists();
        List<UsingOption> options = using.options();
        return new InsertJson(table, json, missing, ifNotExists, options, cursor.since(start));
    }

    private Term document() {
        if (markers.isNext()) {
            return markers.marker();
        }
        if (!cursor.is(Kind.STRING)) {
            throw cursor.mismatch(Part.DOCUMENT);
        }
        return terms.constant();
    }

    private Missing missing() {
        if (!cursor.accept(Keyword.DEFAULT)) {
            return Missing.UNSAID;
        }
        if (cursor.accept(Keyword.NULL)) {
            return Missing.NULL;
        }
        cursor.expect(Keyword.UNSET);
        return Missing.UNSET;
    }

    private boolean ifNotExists() {
        if (!cursor.accept(Keyword.IF)) {
            return false;
        }
        cursor.expect(Keyword.NOT);
        cursor.expect(Keyword.EXISTS);
        return true;
    }
}
