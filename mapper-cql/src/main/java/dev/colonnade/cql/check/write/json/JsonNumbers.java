package dev.colonnade.cql.check.write.json;

import java.util.function.IntConsumer;

/** Reads a number in a JSON document. */
final class JsonNumbers {
    private final String text;
    private final int start;
    private int at;

    JsonNumbers(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    JsonValue.Numeral read(IntConsumer end) throws JsonSyntaxException {
        skip("-");
        boolean zero = is("0");
        digits();
        if (zero && at - start > (text.charAt(start) == '-' ? 2 : 1)) {
            throw new JsonSyntaxException(start, "a number without a leading 0");
        }
        boolean whole = true;
        if (skip(".")) {
            whole = false;
            digits();
        }
        if (skip("eE")) {
            whole = false;
            skip("+-");
            digits();
        }
        if (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            throw new JsonSyntaxException(at, "the end of the number");
        }
        end.accept(at);
        return new JsonValue.Numeral(text.substring(start, at), whole, start, at);
    }

    private void digits() throws JsonSyntaxException {
        int first = at;
        while (is("0123456789")) {
            at++;
        }
        if (at == first) {
            throw new JsonSyntaxException(at, "a value");
        }
    }

    private boolean skip(String some) {
        boolean there = is(some);
        at += there ? 1 : 0;
        return there;
    }

    private boolean is(String some) {
        return at < text.length() && some.indexOf(text.charAt(at)) >= 0;
    }
}
