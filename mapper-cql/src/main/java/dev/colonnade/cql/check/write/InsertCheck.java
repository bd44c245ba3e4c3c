package dev.colonnade.cql.check.write;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.check.where.Where;
import dev.colonnade.cql.check.where.WhereFor;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An INSERT: the values of the key are relations, the others are set. */
final class InsertCheck {
    private InsertCheck() {}

    static Optional<Restrictions> check(Insert insert, Write write) {
        CounterInsertRule.check(write);
        if (CounterInsertRule.breaks(write) || !InsertRules.check(insert, write.findings())) {
            return Optional.empty();
        }
        List<Relation> key = new ArrayList<>();
        ColumnsUsed used = ColumnsUsed.NONE;
        boolean clustering = false;
        for (int i = 0; i < insert.columns().size(); i++) {
            Name name = insert.columns().get(i);
            Term value = insert.values().get(i);
            Optional<KeyedColumn> column = Columns.keyed(name, write.scope());
            if (column.isEmpty()) {
                used = used.and(ColumnsUsed.UNKNOWN);
            } else if (column.get().kind().isKey()) {
                key.add(new Relation.OfColumn(name, Operator.EQ, value, value.range()));
                clustering |= column.get().kind() == ColumnKind.CLUSTERING;
            } else {
                SetRules.set(column.get().column(), name, value, write);
                used = used.and(ColumnsUsed.of(column.get().column()));
            }
        }
        return used.unknown()
                ? Optional.empty()
                : Optional.of(restrictions(insert, key, !clustering && used.onlyStatic(), write));
    }

    private static Restrictions restrictions(Insert insert, List<Relation> key, boolean onlyStatic, Write write) {
        List<Name> columns = insert.columns();
        TextRange place =
                columns.get(0).range().to(columns.get(columns.size() - 1).range());
        return Where.check(key, WhereFor.insert(onlyStatic, place), write.scope(), write.terms());
    }
}
