package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import java.util.List;

/** Reads the options of USING, and other numbers that are written or bound. */
final class UsingParser {
    private final TokenCursor cursor;
    private final MarkerParser markers;

    UsingParser(TokenCursor cursor, MarkerParser markers) {
        this.cursor = cursor;
        this.markers = markers;
    }

    /** {@return the options that come next, if some do, with the USING before them} */
    List<UsingOption> options() {
        return cursor.accept(Keyword.USING) ? cursor.list(this::option, Keyword.AND) : List.of();
    }

    private UsingOption option() {
        return cursor.at(Keyword.TIMESTAMP) ? timestamp() : timeToLive();
    }

    /** {@return the option of a DELETE, if it comes next, with the USING before it} */
    List<UsingOption> timestampOnly() {
        return cursor.accept(Keyword.USING) ? List.of(timestamp()) : List.of();
    }

    /** {@return the integer or marker that comes next, which is read} */
    Term number() {
        if (markers.isNext()) {
            return markers.marker();
        }
        if (!cursor.is(Kind.INTEGER)) {
            throw cursor.mismatch(Part.INTEGER_OR_MARKER);
        }
        Token token = cursor.next();
        return new Literal(Literal.Kind.INTEGER, token.value, token.range());
    }

    private UsingOption timestamp() {
        return option(Keyword.TIMESTAMP, UsingOption.Kind.TIMESTAMP);
    }

    private UsingOption timeToLive() {
        return option(Keyword.TTL, UsingOption.Kind.TTL);
    }

    private UsingOption option(Keyword word, UsingOption.Kind kind) {
        int start = cursor.index();
        cursor.expect(word);
        Term value = number();
        return new UsingOption(kind, value, cursor.since(start));
    }
}
