package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.term.Term;
import java.util.List;

/** Reads what relations and conditions share: comparisons and the values behind IN. */
final class ComparisonParser {
    private final TokenCursor cursor;
    private final TermParser terms;
    private final MarkerParser markers;

    ComparisonParser(TokenCursor cursor, TermParser terms, MarkerParser markers) {
        this.cursor = cursor;
        this.terms = terms;
        this.markers = markers;
    }

    /** {@return the comparison that comes next, which is a sign} */
    Operator sign() {
        return sign(Part.COMPARISON_SIGN);
    }

    /**
     * Reads a comparison.
     *
     * @param part what can stand here
     * @return the comparison: a sign, CONTAINS or CONTAINS KEY
     */
    Operator operator(Part part) {
        if (!cursor.is(Keyword.CONTAINS)) {
            return sign(part);
        }
        cursor.next();
        boolean keyspace = cursor.is(Keyword.KEY) && cursor.peek(1).is(Sign.DOT);
        return !keyspace && cursor.accept(Keyword.KEY) ? Operator.CONTAINS_KEY : Operator.CONTAINS;
    }

    private Operator sign(Part part) {
        Operator operator = Operators.comparison(cursor.type());
        if (operator == null) {
            throw cursor.mismatch(part);
        }
        cursor.next();
        return operator;
    }

    /** {@return the values behind the IN that comes next, which is read too} */
    InValues in() {
        cursor.expect(Keyword.IN);
        if (markers.isNext()) {
            return new InValues.OneMarker(markers.marker());
        }
        int start = cursor.index();
        cursor.expect(Sign.OPEN);
        List<Term> values = cursor.at(Sign.CLOSE) ? List.of() : terms.terms();
        cursor.expect(Sign.CLOSE);
        return new InValues.Values(values, cursor.since(start));
    }

    /** {@return the tuples behind the IN that comes next, which is read too: literals or markers, but not both} */
    InValues inTuples() {
        cursor.expect(Keyword.IN);
        if (markers.isNext()) {
            return new InValues.OneMarker(markers.marker());
        }
        int start = cursor.index();
        cursor.expect(Sign.OPEN);
        List<Term> tuples = cursor.at(Sign.CLOSE) ? List.of() : tuples();
        cursor.expect(Sign.CLOSE);
        return new InValues.Values(tuples, cursor.since(start));
    }

    private List<Term> tuples() {
        return markers.isNext() ? cursor.list(markers::marker, Sign.COMMA) : cursor.list(terms::tuple, Sign.COMMA);
    }

    /** {@return the tuple or marker that comes next, which is read} */
    Term tupleOrMarker() {
        return markers.isNext() ? markers.marker() : terms.tuple();
    }
}
