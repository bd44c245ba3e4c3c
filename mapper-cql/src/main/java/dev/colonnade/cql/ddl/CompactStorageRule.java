package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import java.util.List;

/**
 * A table with COMPACT STORAGE has no static columns and nothing that is not frozen; with clustering columns one other
 * column at most, without them at least one (CreateTableStatement.validateCompactTable).
 */
final class CompactStorageRule {
    private CompactStorageRule() {}

    /**
     * Checks a table.
     *
     * @param storage where COMPACT STORAGE is said
     * @param others the columns that are not of the key
     * @param hasClustering whether the key has clustering columns
     * @param step the statement
     */
    static void check(TextRange storage, List<Column> others, boolean hasClustering, Step step) {
        if (others.stream().anyMatch(column -> column.type().isMultiCell())) {
            refuse(storage, "cannot hold a collection or user-defined type that is not frozen", step);
        } else if (others.stream().anyMatch(Column::isStatic)) {
            refuse(storage, "cannot have static columns", step);
        } else if (hasClustering && others.size() > 1) {
            refuse(storage, "and clustering columns has one other column at most, not " + others.size(), step);
        } else if (!hasClustering && others.isEmpty()) {
            refuse(storage, "and without clustering columns needs a column outside its key", step);
        }
    }

    private static void refuse(TextRange storage, String why, Step step) {
        step.refuse(
                CqlRule.SCHEMA_COMPACT_STORAGE,
                storage,
                "A table with COMPACT STORAGE " + why,
                "leave COMPACT STORAGE out: only tables of other times need it");
    }
}
