package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import java.util.List;

/** Reads the relations of several columns at once. */
final class TupleRelationParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TermParser terms;
    private final ComparisonParser comparisons;

    TupleRelationParser(TokenCursor cursor, Names names, TermParser terms, ComparisonParser comparisons) {
        this.cursor = cursor;
        this.names = names;
        this.terms = terms;
        this.comparisons = comparisons;
    }

    /** {@return whether the parenthesis that comes next is around columns, and not around a relation} */
    boolean isNext() {
        Token behind = cursor.peek(2);
        return cursor.peek(1).isName() && (behind.is(Sign.COMMA) || behind.is(Sign.CLOSE));
    }

    /** {@return the relation that comes next, which is read} */
    Relation relation() {
        int start = cursor.index();
        List<Name> columns = columns();
        if (cursor.at(Keyword.IN)) {
            InValues values = comparisons.inTuples();
            return new Relation.TupleIn(columns, values, cursor.since(start));
        }
        Operator operator = comparisons.sign();
        Term value = comparisons.tupleOrMarker();
        return new Relation.OfTuple(columns, operator, value, cursor.since(start));
    }

    /** {@return the relation of a token that comes next, which is read} */
    Relation ofToken() {
        int start = cursor.index();
        cursor.next();
        List<Name> columns = columns();
        Operator operator = comparisons.sign();
        Term value = terms.term();
        return new Relation.OfToken(columns, operator, value, cursor.since(start));
    }

    private List<Name> columns() {
        cursor.expect(Sign.OPEN);
        List<Name> columns = cursor.list(() -> names.name(Part.COLUMN_NAME), Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        return columns;
    }
}
