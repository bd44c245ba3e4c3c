package dev.colonnade.cql.parse;

import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.MapLiteral.Entry;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.UdtLiteral;
import dev.colonnade.cql.term.UdtLiteral.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what stands in braces: sets, maps and values of user-defined types. */
final class BraceParser {
    private final TokenCursor cursor;
    private final Names names;
    private final Supplier<Term> elements;

    /**
     * Begins.
     *
     * @param cursor the tokens
     * @param names reads names
     * @param elements reads an element, key or value
     */
    BraceParser(TokenCursor cursor, Names names, Supplier<Term> elements) {
        this.cursor = cursor;
        this.names = names;
        this.elements = elements;
    }

    /** {@return the literal that comes next; a name before a colon is a field} */
    Term literal() {
        return cursor.peek(1).isName() && cursor.peek(2).is(Sign.COLON) ? userType() : collection();
    }

    /** {@return the set or map that comes next} */
    Term collection() {
        int start = cursor.index();
        cursor.next();
        if (cursor.accept(Sign.CLOSE_BRACE)) {
            return new SetLiteral(List.of(), cursor.since(start));
        }
        Term first = elements.get();
        return cursor.accept(Sign.COLON) ? map(first, start) : set(first, start);
    }

    private Term set(Term first, int start) {
        List<Term> values = new ArrayList<>();
        values.add(first);
        while (cursor.accept(Sign.COMMA)) {
            values.add(elements.get());
        }
        cursor.expect(Sign.CLOSE_BRACE);
        return new SetLiteral(values, cursor.since(start));
    }

    private Term map(Term firstKey, int start) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(firstKey, elements.get()));
        while (cursor.accept(Sign.COMMA)) {
            Term key = elements.get();
            cursor.expect(Sign.COLON);
            entries.add(new Entry(key, elements.get()));
        }
        cursor.expect(Sign.CLOSE_BRACE);
        return new MapLiteral(entries, cursor.since(start));
    }

    private Term userType() {
        int start = cursor.index();
        cursor.next();
        List<FieldValue> fields = new ArrayList<>();
        do {
            Name field = names.name(Part.FIELD_NAME);
            cursor.expect(Sign.COLON);
            fields.add(new FieldValue(field, elements.get()));
        } while (cursor.accept(Sign.COMMA));
        cursor.expect(Sign.CLOSE_BRACE);
        return new UdtLiteral(fields, cursor.since(start));
    }
}
