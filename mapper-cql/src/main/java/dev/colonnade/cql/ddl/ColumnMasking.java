package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.statement.AlterTable.MaskColumn;
import java.util.Optional;

/** Masks a column of a table and of its views, or does so no longer. */
final class ColumnMasking {
    private final MaskColumn change;
    private final DraftTable table;
    private final Step step;

    ColumnMasking(MaskColumn change, DraftTable table, Step step) {
        this.change = change;
        this.table = table;
        this.step = step;
    }

    DraftKeyspace apply() {
        Optional<Column> column = table.table().column(change.column().identifier());
        if (column.isEmpty()) {
            if (!change.ifExists()) {
                UnknownColumnRule.refuse(change.column(), table.table(), step);
            }
            return step.keyspace();
        }
        MaskRule.check(change.mask(), column.get(), step);
        return step.isRefused() ? step.keyspace() : masked(column.get().name());
    }

    private DraftKeyspace masked(Identifier column) {
        DraftKeyspace changed = step.keyspace().with(masked(table, column));
        for (DraftTable view : changed.views(table.table().name()).toList()) {
            changed = changed.with(masked(view, column));
        }
        return changed;
    }

    private DraftTable masked(DraftTable draft, Identifier column) {
        return draft.withColumns(draft.table().columns().stream()
                .map(c -> c.name().equals(column) ? c.withMask(change.mask().map(Mask::new)) : c)
                .toList());
    }
}
