package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.ViewDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table or view while statements are read.
 *
 * @param table what is known of it so far
 * @param isCounter whether it was made for counters, which it stays when the last of them is dropped
 * @param isCompact whether it has COMPACT STORAGE
 * @param dropped the columns that it had, which come back only as what they were
 * @param triggers the names of its triggers
 */
record DraftTable(
        Table table, boolean isCounter, boolean isCompact, Map<Identifier, Column> dropped, Set<Identifier> triggers) {
    DraftTable {
        dropped = Map.copyOf(dropped);
        triggers = Set.copyOf(triggers);
    }

    boolean isView() {
        return table.view().isPresent();
    }

    /** Whether it is a view of all columns, and gets each that its table gets. */
    boolean isWhole() {
        return table.view().filter(ViewDefinition::allColumns).isPresent();
    }

    DraftTable with(Table changed) {
        return new DraftTable(changed, isCounter, isCompact, dropped, triggers);
    }

    DraftTable withColumns(List<Column> columns) {
        return with(table.withColumns(columns));
    }

    DraftTable withIndexes(List<Index> indexes) {
        return with(table.withIndexes(indexes));
    }

    DraftTable withTriggers(Set<Identifier> changed) {
        return new DraftTable(table, isCounter, isCompact, dropped, changed);
    }

    DraftTable withDropped(Map<Identifier, Column> changed) {
        return new DraftTable(table, isCounter, isCompact, changed, triggers);
    }

    DraftTable withoutCompactStorage() {
        return new DraftTable(table, isCounter, false, dropped, triggers);
    }
}
