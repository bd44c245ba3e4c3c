package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads what SET says. Rule: columnOperation of Parser.g. */
final class AssignmentParser {
    private final TokenCursor cursor;
    private final Names names;
    private final TargetParser targets;
    private final TermParser terms;

    AssignmentParser(TokenCursor cursor, Names names, TargetParser targets, TermParser terms) {
        this.cursor = cursor;
        this.names = names;
        this.targets = targets;
        this.terms = terms;
    }

    /** {@return the assignments that come next, without the SET before them} */
    List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        do {
            Assignment assignment = assignment();
            Assignments.checkTogether(assignments, assignment);
            assignments.add(assignment);
        } while (cursor.accept(Sign.COMMA));
        return assignments;
    }

    private Assignment assignment() {
        int start = cursor.index();
        Target target = targets.target();
        if (!(target instanceof Target.Whole)) {
            cursor.expect(Sign.EQ);
            Term value = terms.term();
            return new Assignment.Set(target, value, cursor.since(start));
        }
        if (cursor.is(Sign.PLUS_EQ) || cursor.is(Sign.MINUS_EQ)) {
            boolean add = cursor.next().is(Sign.PLUS_EQ);
            Term value = terms.term();
            return add
                    ? new Assignment.Add(target.column(), value, cursor.since(start))
                    : new Assignment.Subtract(target.column(), value, cursor.since(start));
        }
        if (!cursor.is(Sign.EQ)) {
            throw cursor.mismatch(Part.ASSIGNMENT);
        }
        cursor.next();
        return isColumn() ? changed(target.column(), start) : set(target, start);
    }

    private boolean isColumn() {
        Token behind = cursor.peek(1);
        boolean changed = Operators.isSum(behind.type) || behind.is(Kind.INTEGER) || behind.is(Kind.ERROR);
        return cursor.peek().isName() && changed;
    }

    /** The column itself, then what is added or subtracted; {@code c -1} is a column and a negative number. */
    private Assignment changed(Name column, int start) {
        Name changed = names.name(Part.COLUMN_NAME);
        if (cursor.is(Kind.INTEGER)) {
            Term value = terms.constant();
            Assignments.checkSame(column, changed);
            return new Assignment.Add(column, value, cursor.since(start));
        }
        if (!Operators.isSum(cursor.type())) {
            throw cursor.mismatch(Sign.PLUS, Sign.MINUS);
        }
        boolean add = cursor.next().is(Sign.PLUS);
        Term value = terms.term();
        Assignments.checkSame(column, changed);
        return add
                ? new Assignment.Add(column, value, cursor.since(start))
                : new Assignment.Subtract(column, value, cursor.since(start));
    }

    private Assignment set(Target target, int start) {
        Term value = terms.term();
        if (!cursor.is(Sign.PLUS)) {
            return new Assignment.Set(target, value, cursor.since(start));
        }
        cursor.next();
        Name behind = names.name(Part.COLUMN_NAME);
        Assignments.checkSame(target.column(), behind);
        return new Assignment.Prepend(target.column(), value, cursor.since(start));
    }
}
