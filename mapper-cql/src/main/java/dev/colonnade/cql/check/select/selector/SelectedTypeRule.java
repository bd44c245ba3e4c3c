package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;

/**
 * The type of what is selected is known: a constant, a bind marker, a null, an expression in parentheses or {@code {k:
 * v}} needs a type hint where nothing else says it (Cassandra: "Cannot infer type for term").
 */
final class SelectedTypeRule {
    private SelectedTypeRule() {}

    /** The type that an expression has, or else the expected one; empty if it was reported, or nothing is known. */
    static Optional<CqlType> check(Selectable selectable, Optional<CqlType> expected) {
        Optional<CqlType> type = selectable.exactType().or(() -> expected);
        if (type.isPresent()) {
            return type;
        }
        // To print it for its message, the server reads all of it, and finds what is wrong inside.
        selectable.text();
        if (!selectable.isUnknown()) {
            Term term = selectable.term();
            selectable
                    .at()
                    .findings()
                    .error(
                            CqlRule.SELECTED_TYPE,
                            term.range(),
                            "Nothing says of which type " + term.cql() + " is in this select clause",
                            fix(term));
        }
        return type;
    }

    private static String fix(Term term) {
        return term instanceof TupleLiteral tuple && tuple.elements().size() == 1
                ? "take away the parentheses, or say the type before them"
                : "say the type before it, for instance (" + example(term) + ") " + term.cql();
    }

    private static String example(Term term) {
        if (term instanceof Literal literal) {
            return example(literal.kind());
        }
        if (term instanceof ListLiteral) {
            return "list<int>";
        }
        if (term instanceof SetLiteral) {
            return "set<int>";
        }
        if (term instanceof MapLiteral) {
            return "map<int, int>";
        }
        return term instanceof TupleLiteral ? "tuple<int, int>" : "int";
    }

    private static String example(Literal.Kind kind) {
        return switch (kind) {
            case STRING -> "text";
            case INTEGER -> "int";
            case FLOAT -> "double";
            case BOOLEAN -> "boolean";
            case UUID -> "uuid";
            case HEX -> "blob";
            case DURATION -> "duration";
        };
    }
}
