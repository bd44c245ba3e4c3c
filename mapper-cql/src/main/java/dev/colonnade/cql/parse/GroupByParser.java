package dev.colonnade.cql.parse;

import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.ElementAccess;
import dev.colonnade.cql.term.FieldAccess;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.SliceAccess;
import dev.colonnade.cql.term.Term;
import java.util.List;

/** Reads GROUP BY. */
final class GroupByParser {
    private final TokenCursor cursor;
    private final SelectorParser selectors;

    GroupByParser(TokenCursor cursor, SelectorParser selectors) {
        this.cursor = cursor;
        this.selectors = selectors;
    }

    /** {@return what the clause names, if it comes next} */
    List<Term> terms() {
        if (!cursor.accept(Keyword.GROUP)) {
            return List.of();
        }
        cursor.expect(Keyword.BY);
        List<Term> groups = cursor.list(selectors::selector, Sign.COMMA);
        if (cursor.is(Sign.SEMICOLON) && endsWithPart(groups.get(groups.size() - 1))) {
            throw new CqlSyntaxException(
                    "The server cannot read a semicolon behind a part of a column in GROUP BY",
                    cursor.peek().range(),
                    List.of(),
                    "leave the semicolon out");
        }
        return groups;
    }

    /** Rule: the lookahead of selectorModifier in the server's parser has forgotten the semicolon. */
    private static boolean endsWithPart(Term term) {
        if (term instanceof Arithmetic arithmetic) {
            return endsWithPart(arithmetic.right());
        }
        return term instanceof Negation negation
                ? endsWithPart(negation.operand())
                : term instanceof FieldAccess || term instanceof ElementAccess || term instanceof SliceAccess;
    }
}
