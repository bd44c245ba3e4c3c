package dev.colonnade.cql.check.write.json;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Literal;

/** Where the parts of a document stand in the statement: exactly, if nothing in the literal had to be doubled. */
record Places(Literal literal) {
    TextRange all() {
        return literal.range();
    }

    TextRange of(JsonValue value) {
        return between(value.start(), value.end());
    }

    TextRange at(int index) {
        return index < literal.text().length() ? between(index, index + 1) : all();
    }

    private TextRange between(int start, int end) {
        int quotes =
                literal.range().end() - literal.range().start() - literal.text().length();
        boolean exact = quotes == 2 || quotes == 4;
        int first = literal.range().start() + quotes / 2;
        return exact ? new TextRange(first + start, first + end) : all();
    }
}
