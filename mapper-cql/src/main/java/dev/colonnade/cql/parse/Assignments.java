package dev.colonnade.cql.parse;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.term.Name;
import java.util.List;
import java.util.Optional;

/** What the server's parser already refuses in SET. */
final class Assignments {
    private Assignments() {}

    /** What is added to a column, or subtracted from it, makes a new value of this column and of no other. */
    static void checkSame(Name column, Name changed) {
        if (!column.identifier().equals(changed.identifier())) {
            String name = column.cql();
            throw new CqlSyntaxException(
                    "SET adds to a column or subtracts from it: here from " + name + ", and not from " + changed.cql(),
                    changed.range(),
                    List.of(name),
                    "write " + name);
        }
    }

    /** A column is set once; only different fields, elements, additions and subtractions go together. */
    static void checkTogether(List<Assignment> before, Assignment next) {
        for (Assignment earlier : before) {
            if (earlier.column().identifier().equals(next.column().identifier()) && !goTogether(earlier, next)) {
                throw new CqlSyntaxException(
                        what(next) + " is set twice, and only one of the two could count",
                        next.range(),
                        List.of(),
                        "take one of the two away");
            }
        }
    }

    private static boolean goTogether(Assignment earlier, Assignment next) {
        if (isWhole(earlier) || isWhole(next)) {
            return false;
        }
        Optional<Identifier> field = field(earlier);
        return field.isEmpty() || !field.equals(field(next));
    }

    private static boolean isWhole(Assignment assignment) {
        return assignment instanceof Assignment.Set set && set.target() instanceof Target.Whole;
    }

    private static Optional<Identifier> field(Assignment assignment) {
        return assignment instanceof Assignment.Set set && set.target() instanceof Target.Field target
                ? Optional.of(target.field().identifier())
                : Optional.empty();
    }

    private static String what(Assignment assignment) {
        String column = assignment.column().cql();
        return field(assignment)
                .map(field -> "The field " + field.cql() + " of " + column)
                .orElse("The column " + column);
    }
}
