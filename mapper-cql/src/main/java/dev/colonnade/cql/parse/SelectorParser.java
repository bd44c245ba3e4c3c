package dev.colonnade.cql.parse;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Arithmetic.Operator;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.term.TypeName;
import java.util.List;

/** Reads the expressions of select clauses and GROUP BY. Rule: unaliasedSelector of Parser.g. */
final class SelectorParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TypeParser types;
    private final MarkerParser markers;
    private final TermParser terms;
    private final Attempts attempts;
    private final ModifierParser modifiers;
    private final SelectorCallParser calls;

    SelectorParser(
            CassandraVersion version,
            TokenCursor cursor,
            Names names,
            TypeParser types,
            MarkerParser markers,
            TermParser terms,
            Attempts attempts) {
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.markers = markers;
        this.terms = terms;
        this.attempts = attempts;
        this.modifiers = new ModifierParser(cursor, names, terms);
        this.calls = new SelectorCallParser(version, cursor, names, types, modifiers, this);
    }

    /** {@return the expression that comes next, which is read} */
    Term selector() {
        int start = cursor.index();
        Term left = product();
        while (Operators.isSum(cursor.type())) {
            Operator operator = Operators.arithmetic(cursor.next());
            left = new Arithmetic(left, operator, product(), cursor.since(start));
        }
        return left;
    }

    private Term product() {
        int start = cursor.index();
        Term left = group();
        while (Operators.isProduct(cursor.type())) {
            Operator operator = Operators.arithmetic(cursor.next());
            left = new Arithmetic(left, operator, group(), cursor.since(start));
        }
        return left;
    }

    private Term group() {
        int start = cursor.index();
        if (cursor.is(Sign.MINUS)) {
            cursor.next();
            return new Negation(group(), cursor.since(start));
        }
        return modifiers.modified(simple(), start);
    }

    private Term simple() {
        Token token = cursor.peek();
        if (token.type instanceof Sign sign) {
            return switch (sign) {
                case QUESTION_MARK, COLON -> markers.marker();
                case OPEN -> inParentheses();
                case OPEN_BRACKET -> list();
                case OPEN_BRACE -> new BraceParser(cursor, names, this::selector).collection();
                default -> throw cursor.mismatch(Part.SELECTOR);
            };
        }
        if (token.is(Keyword.NULL)) {
            return new NullLiteral(cursor.next().range());
        }
        if (Literals.kind(token) != null) {
            return terms.constant();
        }
        return calls.isNext() ? calls.call() : column();
    }

    private Term column() {
        Name name = names.name(Part.SELECTOR);
        if (attempts.isRunning() && !Selectors.canFollowColumn(cursor.peek())) {
            throw cursor.mismatch(Keyword.AS, Sign.COMMA, Keyword.FROM);
        }
        return new ColumnReference(name);
    }

    private Term inParentheses() {
        if (!Selectors.canBeTypeHint(cursor)) {
            return tuple();
        }
        if (!Selectors.isAmbiguous(cursor)) {
            return typeHint();
        }
        Term hint = attempts.attempt(this::typeHint);
        return hint == null ? tuple() : hint;
    }

    private Term typeHint() {
        int start = cursor.index();
        cursor.next();
        TypeName type = types.type();
        cursor.expect(Sign.CLOSE);
        Term term = simple();
        return new TypeHint(type, term, cursor.since(start));
    }

    private Term tuple() {
        int start = cursor.index();
        cursor.next();
        List<Term> elements = cursor.list(this::selector, Sign.COMMA);
        cursor.expect(Sign.CLOSE);
        return new TupleLiteral(elements, cursor.since(start));
    }

    private Term list() {
        int start = cursor.index();
        cursor.next();
        List<Term> elements = cursor.at(Sign.CLOSE_BRACKET) ? List.of() : cursor.list(this::selector, Sign.COMMA);
        cursor.expect(Sign.CLOSE_BRACKET);
        return new ListLiteral(elements, cursor.since(start));
    }
}
