package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.check.where.Where;
import dev.colonnade.cql.check.where.WhereFor;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.Target;
import java.util.Optional;

/** A DELETE: its conditions, what it deletes, its rows. */
final class DeleteCheck {
    private DeleteCheck() {}

    static Optional<Restrictions> check(Delete delete, Write write) {
        ColumnsUsed tested = ConditionCheck.check(delete.condition(), write);
        ColumnsUsed deleted = delete.targets().isEmpty() ? ColumnsUsed.ROWS : ColumnsUsed.NONE;
        for (Target target : delete.targets()) {
            deleted = deleted.and(ColumnsUsed.of(delete(target, write)));
        }
        ColumnsUsed used = deleted.and(tested);
        if (used.unknown()) {
            return Optional.empty();
        }
        WhereFor what = WhereFor.delete(used.onlyStatic(), UpdateCheck.place(delete.where()));
        Restrictions restrictions = Where.check(delete.where(), what, write.scope(), write.terms());
        DeleteByKeyRule.check(delete, deleted, tested, restrictions, write);
        return Optional.of(restrictions);
    }

    private static Optional<Column> delete(Target target, Write write) {
        Optional<Column> column = Columns.find(target.column(), write.scope());
        if (column.isPresent() && KeyWriteRule.check(column.get(), target.column(), "deleted", write)) {
            part(target, column.get(), write);
        }
        return column;
    }

    private static void part(Target target, Column column, Write write) {
        if (target instanceof Target.Element element) {
            Optional<Element> part = ElementWriteRule.check(element, column, "deleted", write);
            if (part.isPresent()) {
                ElementKeyRule.check(element.key(), part.get(), write);
            }
        } else if (target instanceof Target.Field field) {
            FieldWriteRule.check(field, column, write);
        }
    }
}
