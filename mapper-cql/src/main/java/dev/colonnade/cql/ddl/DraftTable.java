package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table or view while statements are read.
 *
 * @param table what is known of it so far
 * @param isCounter whether it was made for counters, which it stays when the last of them is dropped
 * @param isCompact whether it has COMPACT STORAGE
 * @param isWhole whether it is a view of all columns, and gets each that its table gets
 * @param dropped the columns that it had, which come back only as what they were
 * @param triggers the names of its triggers
 * @param options its options that are no maps
 */
record DraftTable(
        Table table,
        boolean isCounter,
        boolean isCompact,
        boolean isWhole,
        Map<Identifier, Column> dropped,
        Set<Identifier> triggers,
        Map<String, String> options) {
    DraftTable {
        dropped = Map.copyOf(dropped);
        triggers = Set.copyOf(triggers);
        options = Map.copyOf(options);
    }

    boolean isView() {
        return table.base().isPresent();
    }

    DraftTable with(Table changed) {
        return new DraftTable(changed, isCounter, isCompact, isWhole, dropped, triggers, options);
    }

    DraftTable withColumns(List<Column> columns) {
        return with(new Table(
                table.name(), columns, table.partitionKey(), table.clusteringColumns(), table.indexes(), table.base()));
    }

    DraftTable withIndexes(List<Index> indexes) {
        return with(new Table(
                table.name(), table.columns(), table.partitionKey(), table.clusteringColumns(), indexes, table.base()));
    }

    DraftTable withTriggers(Set<Identifier> changed) {
        return new DraftTable(table, isCounter, isCompact, isWhole, dropped, changed, options);
    }

    DraftTable withDropped(Map<Identifier, Column> changed) {
        return new DraftTable(table, isCounter, isCompact, isWhole, changed, triggers, options);
    }

    DraftTable withOptions(Map<String, String> changed) {
        return new DraftTable(table, isCounter, isCompact, isWhole, dropped, triggers, changed);
    }

    DraftTable withoutCompactStorage() {
        return new DraftTable(table, isCounter, false, isWhole, dropped, triggers, options);
    }
}
