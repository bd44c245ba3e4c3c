package dev.colonnade.cql.parse;

import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Arithmetic.Operator;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.term.TypeName;
import java.util.List;
import java.util.Optional;

/** Reads the values of relations, assignments and lists of values. Rule: term of Parser.g. */
final class TermParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TypeParser types;
    private final MarkerParser markers;
    private boolean called;

    TermParser(TokenCursor cursor, Names names, TypeParser types, MarkerParser markers) {
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.markers = markers;
    }

    /** {@return whether a call of a function was read, be it in an attempt} */
    boolean haveCalled() {
        return called;
    }

    /** {@return the term that comes next, which is read} */
    Term term() {
        int start = cursor.index();
        Term first = sign();
        return Operators.isArithmetic(cursor.type()) ? sum(first, start) : first;
    }

    private Term sum(Term first, int start) {
        Term left = product(first, start);
        while (cursor.is(Sign.MINUS) || (cursor.is(Sign.PLUS) && !isColumnBehindPlus())) {
            Operator operator = Operators.arithmetic(cursor.next());
            int second = cursor.index();
            left = new Arithmetic(left, operator, product(sign(), second), cursor.since(start));
        }
        return left;
    }

    /** {@return the terms that come next, with commas between them} */
    List<Term> terms() {
        return cursor.list(this::term, Sign.COMMA);
    }

    /** {@return the tuple that comes next, which is read} */
    TupleLiteral tuple() {
        int start = cursor.index();
        cursor.expect(Sign.OPEN);
        List<Term> elements = terms();
        cursor.expect(Sign.CLOSE);
        return new TupleLiteral(elements, cursor.since(start));
    }

    /** {@return the constant that comes next, which is read} */
    Literal constant() {
        Literal.Kind kind = Literals.kind(cursor.peek());
        if (kind == null) {
            throw cursor.mismatch(Part.VALUE);
        }
        Token token = cursor.next();
        return new Literal(kind, token.value, token.range());
    }

    private Term product(Term first, int start) {
        Term left = first;
        while (Operators.isProduct(cursor.type())) {
            Operator operator = Operators.arithmetic(cursor.next());
            left = new Arithmetic(left, operator, sign(), cursor.since(start));
        }
        return left;
    }

    private Term sign() {
        if (!cursor.is(Sign.MINUS)) {
            return simple();
        }
        int start = cursor.index();
        cursor.next();
        return new Negation(simple(), cursor.since(start));
    }

    /** A column follows a plus only where an assignment puts elements before those of a list. */
    private boolean isColumnBehindPlus() {
        Token column = cursor.peek(1);
        return column.is(Kind.EMPTY_NAME)
                || (column.isName()
                        && !cursor.peek(2).is(Sign.OPEN)
                        && !cursor.peek(2).is(Sign.DOT));
    }

    private Term simple() {
        Token token = cursor.peek();
        if (token.type instanceof Sign sign) {
            return switch (sign) {
                case QUESTION_MARK, COLON -> markers.marker();
                case OPEN -> isTypeHint() ? typeHint() : tuple();
                case OPEN_BRACKET -> listLiteral();
                case OPEN_BRACE -> new BraceParser(cursor, names, this::term).literal();
                default -> throw cursor.mismatch(Part.VALUE);
            };
        }
        if (token.is(Keyword.NULL)) {
            return new NullLiteral(cursor.next().range());
        }
        if (token.is(Keyword.CAST) && cursor.peek(1).is(Sign.OPEN)) {
            return cast();
        }
        return token.isName() || token.isFunctionName() ? call() : constant();
    }

    private boolean isTypeHint() {
        return TypeHints.beginsTerm(cursor);
    }

    private Term typeHint() {
        int start = cursor.index();
        cursor.next();
        TypeName type = types.type();
        cursor.expect(Sign.CLOSE);
        Term term = simple();
        return new TypeHint(type, term, cursor.since(start));
    }

    private Term listLiteral() {
        int start = cursor.index();
        cursor.next();
        List<Term> elements = cursor.at(Sign.CLOSE_BRACKET) ? List.of() : terms();
        cursor.expect(Sign.CLOSE_BRACKET);
        return new ListLiteral(elements, cursor.since(start));
    }

    private Term cast() {
        int start = cursor.index();
        cursor.next();
        cursor.next();
        Term term = simple();
        cursor.expect(Keyword.AS);
        TypeName type = types.nativeType();
        cursor.expect(Sign.CLOSE);
        return new Cast(term, type, cursor.since(start));
    }

    private Term call() {
        called = true;
        int start = cursor.index();
        if (!cursor.peek(1).is(Sign.OPEN) && !cursor.peek(1).is(Sign.DOT)) {
            throw cursor.mismatch(Part.VALUE);
        }
        Optional<Name> keyspace = Optional.empty();
        if (cursor.peek(1).is(Sign.DOT)) {
            keyspace = Optional.of(names.name(Part.KEYSPACE_NAME));
            cursor.next();
        }
        Name function = names.functionName();
        cursor.expect(Sign.OPEN);
        List<Term> arguments = cursor.at(Sign.CLOSE) ? List.of() : terms();
        cursor.expect(Sign.CLOSE);
        return new FunctionCall(keyspace, function, arguments, cursor.since(start));
    }
}
