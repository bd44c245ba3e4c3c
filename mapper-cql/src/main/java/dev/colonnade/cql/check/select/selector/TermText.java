package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.term.UdtLiteral;
import java.util.List;

/** Terms as the server prints them in the names of result columns (Cassandra: {@code Term.Raw.getText}). */
final class TermText {
    private TermText() {}

    static String of(Term term, Scope scope) {
        if (term instanceof Literal literal) {
            return literal.kind() == Literal.Kind.STRING ? "'" + literal.text() + "'" : literal.text();
        }
        if (term instanceof NullLiteral) {
            return "NULL";
        }
        if (term instanceof Marker) {
            return "?";
        }
        if (term instanceof TypeHint hint) {
            return "(" + TypeText.of(hint.type(), scope) + ")" + of(hint.term(), scope);
        }
        return ofCompound(term, scope);
    }

    private static String ofCompound(Term term, Scope scope) {
        if (term instanceof ListLiteral list) {
            return "[" + join(list.elements(), scope) + "]";
        }
        if (term instanceof SetLiteral set) {
            return "{" + join(set.elements(), scope) + "}";
        }
        if (term instanceof TupleLiteral tuple) {
            return "(" + join(tuple.elements(), scope) + ")";
        }
        if (term instanceof MapLiteral map) {
            return "{" + Elements.joined(map.entries(), e -> of(e.key(), scope) + ": " + of(e.value(), scope)) + "}";
        }
        if (term instanceof UdtLiteral udt) {
            return "{"
                    + Elements.joined(udt.fields(), f -> f.field().identifier().name() + ": " + of(f.value(), scope))
                    + "}";
        }
        return ofCall(term, scope);
    }

    private static String ofCall(Term term, Scope scope) {
        if (term instanceof FunctionCall call) {
            return call(FunctionName.of(call), call.arguments(), scope);
        }
        if (term instanceof Arithmetic arithmetic) {
            return call(FunctionName.of(arithmetic.operator()), List.of(arithmetic.left(), arithmetic.right()), scope);
        }
        if (term instanceof Negation negation) {
            return call(FunctionName.NEGATION, List.of(negation.operand()), scope);
        }
        if (term instanceof Cast cast) {
            return call(FunctionName.castTo(cast.type(), scope.version()), List.of(cast.term()), scope);
        }
        return term.cql();
    }

    private static String call(FunctionName name, List<Term> arguments, Scope scope) {
        String keyspace = name.keyspace().map(k -> k.cql() + ".").orElse("");
        return keyspace + new Identifier(name.name()).cql() + "(" + join(arguments, scope) + ")";
    }

    private static String join(List<Term> terms, Scope scope) {
        return Elements.joined(terms, term -> of(term, scope));
    }
}
