package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.AlterTable.RenameColumns;
import dev.colonnade.cql.statement.Renaming;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renames columns of a primary key, in a table and its views. IF EXISTS makes no difference: the server refuses an
 * unknown column all the same.
 */
final class ColumnRenaming {
    private final RenameColumns change;
    private final DraftTable draft;
    private final Table table;
    private final Step step;

    ColumnRenaming(RenameColumns change, DraftTable draft, Step step) {
        this.change = change;
        this.draft = draft;
        this.table = draft.table();
        this.step = step;
    }

    DraftKeyspace apply() {
        Map<Identifier, Identifier> names = new LinkedHashMap<>();
        for (Renaming renaming : last(change.columns())) {
            Optional<Column> column = table.column(renaming.from().identifier());
            if (column.isEmpty()) {
                UnknownColumnRule.refuse(renaming.from(), draft.table(), step);
            } else {
                check(renaming, column.get(), names);
                names.put(renaming.from().identifier(), renaming.to().identifier());
            }
        }
        return step.isRefused() ? step.keyspace() : renamed(names);
    }

    /** Of several new names for one column the server takes the last. */
    static Collection<Renaming> last(List<Renaming> renamings) {
        Map<Identifier, Renaming> last = new LinkedHashMap<>();
        renamings.forEach(renaming -> last.put(renaming.from().identifier(), renaming));
        return last.values();
    }

    private void check(Renaming renaming, Column column, Map<Identifier, Identifier> names) {
        List<Index> indexes = table.indexes(column.name());
        if (!table.kind(column).isKey()) {
            step.refuse(
                    CqlRule.SCHEMA_ALTER_COLUMN,
                    renaming.from().range(),
                    "The column " + renaming.from().cql() + " is not of the primary key, and only those can be renamed",
                    table.columns().stream()
                            .filter(c -> table.kind(c).isKey())
                            .map(c -> c.name().cql())
                            .toList(),
                    "add a column with the new name and copy the values");
        } else if (table.column(renaming.to().identifier()).isPresent()
                || names.containsValue(renaming.to().identifier())) {
            NameTakenRule.refuse("column", renaming.to().cql(), renaming.to().range(), step);
        } else if (!indexes.isEmpty()) {
            step.refuse(
                    CqlRule.SCHEMA_IN_USE,
                    renaming.from().range(),
                    "The column " + renaming.from().cql() + " has the index "
                            + indexes.get(0).name().map(Identifier::cql).orElse(""),
                    "drop the index before");
        }
    }

    private DraftKeyspace renamed(Map<Identifier, Identifier> names) {
        DraftKeyspace changed = step.keyspace().with(renamed(draft, names));
        for (DraftTable view : changed.views(table.name()).toList()) {
            changed = changed.with(renamed(view, names));
        }
        return changed;
    }

    private static DraftTable renamed(DraftTable draft, Map<Identifier, Identifier> names) {
        Table table = draft.table();
        return draft.with(new Table(
                table.name(),
                table.columns().stream()
                        .map(c -> new Column(names.getOrDefault(c.name(), c.name()), c.type(), c.isStatic(), c.mask()))
                        .toList(),
                table.partitionKey().stream()
                        .map(name -> names.getOrDefault(name, name))
                        .toList(),
                table.clusteringColumns().stream()
                        .map(c -> new ClusteringColumn(names.getOrDefault(c.name(), c.name()), c.descending()))
                        .toList(),
                table.indexes(),
                table.options(),
                table.view().map(view -> RenamedView.of(view, names))));
    }
}
