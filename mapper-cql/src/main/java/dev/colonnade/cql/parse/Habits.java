package dev.colonnade.cql.parse;

import java.util.Optional;

/** What to write instead of what is right in another language, or in another place. */
final class Habits {
    private Habits() {}

    /**
     * Finds what to write.
     *
     * @param before the token before
     * @param token the token that cannot be where it is
     * @param expectation what could be there
     * @return what to write, if it is a habit of another language
     */
    static Optional<String> fix(Token before, Token token, Expectation expectation) {
        if (isQuoteInString(before, token)) {
            return Optional.of("write '' for a quote within a string");
        }
        if (expectation.has(Part.VALUE)) {
            return value(before, token);
        }
        Optional<String> elsewhere = expectation.has(Kind.END) ? misplaced(token) : Optional.empty();
        return elsewhere.or(() -> incomplete(token, expectation)).or(() -> otherLanguage(token));
    }

    private static boolean isQuoteInString(Token before, Token token) {
        return before.is(Kind.STRING) && before.range().end() == token.range().start() && token.is(Kind.WORD);
    }

    private static Optional<String> value(Token before, Token token) {
        if (before.is(Sign.EQ) && token.is(Sign.EQ)) {
            return Optional.of("write = once");
        }
        if (before.is(Sign.LT) && token.is(Sign.GT)) {
            return Optional.of("write !=, which conditions know and WHERE does not: CQL has no <>");
        }
        return token.is(Kind.WORD)
                ? Optional.of(
                        "write '" + token.value + "' if it is a string, or :" + token.value + " if it is a bind marker")
                : Optional.empty();
    }

    private static Optional<String> misplaced(Token token) {
        return Optional.ofNullable(
                switch (token.value) {
                    case "where", "group", "order", "per", "limit" ->
                        "write it earlier: the order is WHERE, GROUP BY, ORDER BY, PER PARTITION LIMIT, LIMIT, ALLOW"
                                + " FILTERING";
                    case "if" -> "write it earlier: IF NOT EXISTS stands before USING";
                    case "using" -> "write it right behind the table";
                    default -> null;
                });
    }

    private static Optional<String> incomplete(Token token, Expectation expectation) {
        if (token.is(Keyword.VALUES) && expectation.has(Keyword.JSON)) {
            return Optional.of("write the columns in parentheses before VALUES");
        }
        if (token.is(Keyword.SELECT) && expectation.has(Keyword.APPLY)) {
            return Optional.of("leave it out: a batch holds INSERT, UPDATE and DELETE only");
        }
        return token.is(Sign.TIMES) && expectation.has(Part.COLUMN_NAME) && expectation.has(Keyword.FROM)
                ? Optional.of("leave it out: DELETE FROM deletes whole rows")
                : Optional.empty();
    }

    private static Optional<String> otherLanguage(Token token) {
        return Optional.ofNullable(
                switch (token.value) {
                    case "or" -> "write a statement for each side, or IN for several values of a column: CQL has no OR";
                    case "not" -> "leave it out, and pass over such rows when you read them: CQL has no NOT here";
                    case "between" -> "write >= and <= for the two bounds: CQL has no BETWEEN";
                    case "null" -> "leave it out: CQL cannot look for what is null";
                    case "join", "inner", "left", "right", "outer" -> "read the tables one by one: CQL has no joins";
                    case "offset" -> "read on from the last row that you have: CQL has no OFFSET";
                    case "masked" -> "leave it out: Cassandra masks columns from 5.0 on, behind their type and STATIC";
                    case "having" -> "leave it out: CQL has no HAVING";
                    case "union" -> "write a statement for each table: CQL has no UNION";
                    default -> null;
                });
    }
}
