package dev.colonnade.cql.check.write;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.check.where.Where;
import dev.colonnade.cql.check.where.WhereFor;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Update;
import java.util.List;
import java.util.Optional;

/** An UPDATE: its conditions, its assignments, its rows. */
final class UpdateCheck {
    private UpdateCheck() {}

    static Optional<Restrictions> check(Update update, Write write) {
        ColumnsUsed used = ConditionCheck.check(update.condition(), write);
        for (Assignment assignment : update.assignments()) {
            used = used.and(ColumnsUsed.of(assign(assignment, write)));
        }
        if (used.unknown()) {
            return Optional.empty();
        }
        WhereFor what = WhereFor.update(used.onlyStatic(), place(update.where()));
        return Optional.of(Where.check(update.where(), what, write.scope(), write.terms()));
    }

    private static Optional<Column> assign(Assignment assignment, Write write) {
        Optional<Column> column = Columns.find(assignment.column(), write.scope());
        if (column.isPresent() && KeyWriteRule.check(column.get(), assignment.column(), "set", write)) {
            AssignmentCheck.check(assignment, column.get(), write);
        }
        return column;
    }

    static TextRange place(List<Relation> where) {
        return where.get(0).range().to(where.get(where.size() - 1).range());
    }
}
