package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/** Reads the conditions of UPDATE and DELETE. Rule: updateConditions of Parser.g. */
final class ConditionParser {
    private final TokenCursor cursor;
    private final TargetParser targets;
    private final TermParser terms;
    private final ComparisonParser comparisons;

    ConditionParser(TokenCursor cursor, TargetParser targets, TermParser terms, ComparisonParser comparisons) {
        this.cursor = cursor;
        this.targets = targets;
        this.terms = terms;
        this.comparisons = comparisons;
    }

    /** {@return the condition that comes next, if one does, with the IF before it} */
    Optional<IfClause> condition() {
        int start = cursor.index();
        if (!cursor.accept(Keyword.IF)) {
            return Optional.empty();
        }
        if (isExists()) {
            cursor.next();
            return Optional.of(new IfClause.Exists(cursor.since(start)));
        }
        List<Condition> conditions = cursor.list(this::ofTarget, Keyword.AND);
        return Optional.of(new IfClause.Conditions(conditions, cursor.since(start)));
    }

    /** EXISTS is no reserved word: it can also be a column, with something behind it. */
    private boolean isExists() {
        Token behind = cursor.peek(1);
        boolean column = Operators.comparison(behind.type) != null
                || behind.is(Keyword.IN)
                || behind.is(Keyword.CONTAINS)
                || behind.is(Sign.DOT)
                || behind.is(Sign.OPEN_BRACKET);
        return cursor.at(Keyword.EXISTS) && !column;
    }

    private Condition ofTarget() {
        int start = cursor.index();
        Target target = targets.target();
        if (cursor.is(Keyword.IN)) {
            InValues values = comparisons.in();
            return new Condition.IsIn(target, values, cursor.since(start));
        }
        boolean whole = target instanceof Target.Whole;
        Operator operator = whole ? comparisons.operator(Part.COMPARISON_OF_CONDITION) : comparisons.sign();
        Term value = terms.term();
        return new Condition.Compares(target, operator, value, cursor.since(start));
    }
}
