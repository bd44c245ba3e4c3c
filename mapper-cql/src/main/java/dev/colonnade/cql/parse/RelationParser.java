package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/** Reads the relations of WHERE. Rule: whereClause of Parser.g. */
final class RelationParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TermParser terms;
    private final ComparisonParser comparisons;
    private final TupleRelationParser tuples;

    RelationParser(TokenCursor cursor, Names names, TermParser terms, ComparisonParser comparisons) {
        this.cursor = cursor;
        this.names = names;
        this.terms = terms;
        this.comparisons = comparisons;
        this.tuples = new TupleRelationParser(cursor, names, terms, comparisons);
    }

    /** {@return the relations that come next, without the WHERE before them} */
    List<Relation> relations() {
        return cursor.list(this::relationOrExpression, Keyword.AND);
    }

    private Relation relationOrExpression() {
        return cursor.is(Sign.EXPR) ? ofIndex() : relation();
    }

    private Relation relation() {
        if (cursor.is(Keyword.TOKEN)) {
            return tuples.ofToken();
        }
        if (cursor.is(Sign.OPEN)) {
            return tuples.isNext() ? tuples.relation() : inParentheses();
        }
        return ofColumn();
    }

    private Relation inParentheses() {
        cursor.next();
        Relation relation = relation();
        cursor.expect(Sign.CLOSE);
        return relation;
    }

    private Relation ofIndex() {
        int start = cursor.index();
        cursor.next();
        Name index = names.object(Part.INDEX_NAME);
        cursor.expect(Sign.COMMA);
        Term value = terms.term();
        cursor.expect(Sign.CLOSE);
        return new Relation.OfIndex(new QualifiedName(Optional.empty(), index), value, cursor.since(start));
    }

    private Relation ofColumn() {
        int start = cursor.index();
        Name column = names.name(Part.COLUMN_NAME);
        Operator sign = Operators.comparison(cursor.type());
        if (sign != null) {
            cursor.next();
            return ofColumn(column, sign, start);
        }
        if (cursor.is(Keyword.IN)) {
            InValues values = comparisons.in();
            return new Relation.In(column, values, cursor.since(start));
        }
        if (cursor.is(Keyword.IS)) {
            return isNotNull(column, start);
        }
        if (cursor.is(Sign.OPEN_BRACKET)) {
            return ofElement(column, start);
        }
        return ofColumn(column, cursor.is(Keyword.LIKE) ? like() : comparisons.operator(Part.COMPARISON), start);
    }

    private Relation ofColumn(Name column, Operator operator, int start) {
        Term value = terms.term();
        return new Relation.OfColumn(column, operator, value, cursor.since(start));
    }

    private Operator like() {
        cursor.next();
        return Operator.LIKE;
    }

    private Relation isNotNull(Name column, int start) {
        cursor.next();
        cursor.expect(Keyword.NOT);
        cursor.expect(Keyword.NULL);
        return new Relation.IsNotNull(column, cursor.since(start));
    }

    private Relation ofElement(Name column, int start) {
        cursor.next();
        Term key = terms.term();
        cursor.expect(Sign.CLOSE_BRACKET);
        Operator operator = comparisons.sign();
        Term value = terms.term();
        return new Relation.OfElement(column, key, operator, value, cursor.since(start));
    }
}
