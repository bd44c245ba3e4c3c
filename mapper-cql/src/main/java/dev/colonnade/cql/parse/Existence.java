package dev.colonnade.cql.parse;

/** Reads IF EXISTS and IF NOT EXISTS. */
final class Existence {
    private Existence() {}

    static boolean ifExists(TokenCursor cursor) {
        if (!cursor.accept(Keyword.IF)) {
            return false;
        }
        cursor.expect(Keyword.EXISTS);
        return true;
    }

    static boolean ifNotExists(TokenCursor cursor) {
        if (!cursor.accept(Keyword.IF)) {
            return false;
        }
        cursor.expect(Keyword.NOT);
        cursor.expect(Keyword.EXISTS);
        return true;
    }
}
