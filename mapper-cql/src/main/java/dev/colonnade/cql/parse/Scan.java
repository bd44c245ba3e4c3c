package dev.colonnade.cql.parse;

/**
 * What a token was found to be.
 *
 * @param kind its kind; {@link Kind#ERROR} if it begins as none can
 * @param end where it ends
 */
record Scan(Kind kind, int end) {
    static Scan error(int end) {
        return new Scan(Kind.ERROR, end);
    }
}
