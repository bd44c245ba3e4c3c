package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.AlterTable.DropColumns;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.UdtType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drops columns of a table. */
final class ColumnRemoval {
    private final DropColumns change;
    private final DraftTable draft;
    private final Table table;
    private final Step step;

    ColumnRemoval(DropColumns change, DraftTable draft, Step step) {
        this.change = change;
        this.draft = draft;
        this.table = draft.table();
        this.step = step;
    }

    DraftKeyspace apply() {
        Map<Identifier, Column> dropped = new LinkedHashMap<>(draft.dropped());
        for (Name name : change.columns()) {
            Optional<Column> column = table.column(name.identifier());
            if (column.isPresent()) {
                check(name, column.get());
                dropped.put(name.identifier(), old(column.get()));
            } else if (!change.ifExists()) {
                UnknownColumnRule.refuse(name, draft.table(), step);
            }
        }
        return step.isRefused() ? step.keyspace() : step.keyspace().with(without(dropped));
    }

    private Column old(Column column) {
        CqlType type = new TypeParts(step.keyspace()).withoutUserTypes(column.type());
        return new Column(column.name(), type, column.isStatic());
    }

    private void check(Name name, Column column) {
        ColumnKind kind = table.kind(column);
        List<Index> indexes = table.indexes(column.name());
        List<String> views = step.keyspace()
                .views(table.name())
                .map(view -> view.table().name().cql())
                .toList();
        if (kind.isKey()) {
            refuse(
                    CqlRule.SCHEMA_ALTER_COLUMN,
                    name,
                    "is of the primary key, which stays as it is",
                    "make another table");
        } else if (draft.isCompact() && !table.clusteringColumns().isEmpty()) {
            refuse(
                    CqlRule.SCHEMA_COMPACT_STORAGE,
                    name,
                    "is the only value of a table with COMPACT STORAGE",
                    "write ALTER TABLE " + table.name().cql() + " DROP COMPACT STORAGE before");
        } else if (column.type() instanceof UdtType) {
            refuse(
                    CqlRule.SCHEMA_ALTER_COLUMN,
                    name,
                    "has the type " + column.type().cql()
                            + ", which is not frozen, and such a column cannot be dropped",
                    "keep the column and write nothing to it");
        } else if (!indexes.isEmpty()) {
            refuse(
                    CqlRule.SCHEMA_IN_USE,
                    name,
                    "has the index "
                            + indexes.get(0).name().map(Identifier::cql).orElse(""),
                    "drop the index before");
        } else if (!views.isEmpty()) {
            refuse(
                    CqlRule.SCHEMA_IN_USE,
                    name,
                    "is of a table with the materialized view " + views.get(0),
                    "drop the view before");
        }
    }

    private void refuse(CqlRule rule, Name name, String why, String fix) {
        step.refuse(rule, name.range(), "The column " + name.cql() + " " + why, fix);
    }

    private DraftTable without(Map<Identifier, Column> dropped) {
        List<Identifier> names = change.columns().stream().map(Name::identifier).toList();
        List<Column> left = table.columns().stream()
                .filter(column -> !names.contains(column.name()))
                .toList();
        return draft.withColumns(left).withDropped(dropped);
    }
}
