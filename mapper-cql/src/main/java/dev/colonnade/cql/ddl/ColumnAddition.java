package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.statement.AlterTable.AddColumns;
import dev.colonnade.cql.statement.ColumnDefinition;
import java.util.ArrayList;
import java.util.List;

/** Adds columns to a table, and to the views that have all its columns. */
final class ColumnAddition {
    private final AddColumns change;
    private final DraftTable table;
    private final Step step;

    ColumnAddition(AddColumns change, DraftTable table, Step step) {
        this.change = change;
        this.table = table;
        this.step = step;
    }

    DraftKeyspace apply() {
        List<Column> added = new ArrayList<>();
        for (ColumnDefinition definition : change.columns()) {
            Column column = new Column(
                    definition.name().identifier(),
                    TypeRules.check(definition.type(), step),
                    definition.isStatic(),
                    definition.mask().map(Mask::new));
            if (step.isRefused()) {
                return step.keyspace();
            }
            if (!isThere(column.name(), added)) {
                check(definition, column);
                added.add(column);
            } else if (!change.ifNotExists()) {
                NameTakenRule.refuse(
                        "column", definition.name().cql(), definition.name().range(), step);
            }
        }
        return step.isRefused() ? step.keyspace() : add(added);
    }

    private boolean isThere(Identifier name, List<Column> added) {
        return table.table().column(name).isPresent()
                || added.stream().anyMatch(column -> column.name().equals(name));
    }

    private void check(ColumnDefinition definition, Column column) {
        if (table.isCompact()) {
            step.refuse(
                    CqlRule.SCHEMA_COMPACT_STORAGE,
                    definition.range(),
                    "The table " + table.table().name().cql() + " has COMPACT STORAGE and gets no more columns",
                    "write ALTER TABLE " + table.table().name().cql() + " DROP COMPACT STORAGE before");
            return;
        }
        StaticColumnRule.check(definition, !table.table().clusteringColumns().isEmpty(), step);
        LooseUserTypeRule.check(definition, step);
        ReaddedColumnRule.check(definition, column, table, step);
        CounterTableRule.check(column, table.isCounter(), definition.range(), step);
        MaskRule.check(definition.mask(), column, step);
    }

    private DraftKeyspace add(List<Column> added) {
        DraftKeyspace changed = step.keyspace().with(with(table, added));
        List<Column> seen = added.stream().filter(column -> !column.isStatic()).toList();
        for (DraftTable view :
                changed.views(table.table().name()).filter(DraftTable::isWhole).toList()) {
            changed = changed.with(with(view, seen));
        }
        return changed;
    }

    private static DraftTable with(DraftTable table, List<Column> added) {
        List<Column> columns = new ArrayList<>(table.table().columns());
        columns.addAll(added);
        return table.withColumns(columns);
    }
}
