package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;

/** How terms and what they stand for are called in messages. */
final class TermNames {
    private static final int LONGEST = 40;

    private TermNames() {}

    /** {@return the term as it is written, cut where it is long} */
    static String of(Term term) {
        String text = term.cql();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** {@return {@code a whole number}} */
    static String kind(Literal literal) {
        return switch (literal.kind()) {
            case STRING -> "a string";
            case INTEGER -> "a whole number";
            case FLOAT -> "a number with a fraction";
            case BOOLEAN -> "true or false";
            case UUID -> "a UUID";
            case HEX -> "bytes";
            case DURATION -> "a duration";
        };
    }

    /** {@return {@code an element of tags}} */
    static String of(Slot slot) {
        String name = slot.name();
        if (name.startsWith("value(") && name.endsWith(")")) {
            return "an element of " + inside(name, "value(");
        }
        if (name.startsWith("key(") && name.endsWith(")")) {
            return "a key of " + inside(name, "key(");
        }
        if (name.startsWith("in(") && name.endsWith(")")) {
            return inside(name, "in(");
        }
        if (name.startsWith("arg") && name.endsWith(")") && name.indexOf('(') > 0) {
            String function = inside(name, name.substring(0, name.indexOf('(') + 1));
            return "an argument of " + (function.startsWith("system.") ? function.substring(7) : function);
        }
        return name;
    }

    private static String inside(String name, String prefix) {
        String inner = name.substring(prefix.length(), name.length() - 1);
        return of(new Slot(inner, Types.EMPTY));
    }
}
