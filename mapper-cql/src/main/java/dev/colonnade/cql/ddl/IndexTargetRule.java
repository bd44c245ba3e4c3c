package dev.colonnade.cql.ddl;

import static dev.colonnade.cql.CassandraVersion.V5_0;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.statement.IndexTarget;
import dev.colonnade.cql.statement.IndexTarget.Part;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import java.util.List;

/**
 * An index holds what its column has: a frozen collection as a whole, keys and entries of a map only; and no durations,
 * no partition key of one column, no user-defined type that is not frozen (CreateIndexStatement.validateIndexTarget).
 */
final class IndexTargetRule {
    private static final int NAME_LENGTH = 48;

    private final IndexTarget target;
    private final Column column;
    private final Step step;

    IndexTargetRule(IndexTarget target, Column column, Step step) {
        this.target = target;
        this.column = column;
        this.step = step;
    }

    void check(DraftTable table, Index.Kind kind) {
        CqlType type = column.type();
        boolean isWhole = type instanceof FrozenType && type.unfrozen() instanceof CollectionType;
        String name = column.name().cql();
        if (kind != Index.Kind.SECONDARY
                && step.version().isAtLeast(V5_0)
                && !isPlain(column.name().name())) {
            refuse(
                    "a custom index has only columns whose names are letters, digits and underscores",
                    "create the index without USING");
        } else if (new TypeParts(step.keyspace()).haveDurations(type)) {
            refuse("it has durations, which no index holds", "index another column");
        } else if (table.isCompact() && table.table().kind(column).isKey()) {
            refuse("it is of the key of a table with COMPACT STORAGE", "drop COMPACT STORAGE before");
        } else if (isCompactValue(table)) {
            refuse("it is the value of a table with COMPACT STORAGE", "drop COMPACT STORAGE before");
        } else if (table.table().partitionKey().equals(List.of(column.name()))) {
            refuse("it is the whole partition key, by which rows are found anyway", "remove the index");
        } else if (isWhole && target.part() != Part.FULL) {
            refuse("it is a frozen collection, which is indexed as a whole", "write full(" + name + ")");
        } else if (!isWhole && target.part() == Part.FULL) {
            refuse("full() is for frozen collections only", "write " + name + " without full()");
        } else if (!(type.unfrozen() instanceof CollectionType) && target.part() != Part.COLUMN) {
            refuse("it is no list, set or map", "write " + name + " alone");
        } else if (!(type instanceof MapType) && (target.part() == Part.KEYS || target.part() == Part.ENTRIES)) {
            refuse("only a map has keys and entries", "write " + name + " alone, for its values");
        } else if (type.isMultiCell() && !(type instanceof CollectionType)) {
            refuse("its type " + type.cql() + " is not frozen", "freeze the type, or index another column");
        }
    }

    private boolean isCompactValue(DraftTable table) {
        return table.isCompact()
                && !table.table().clusteringColumns().isEmpty()
                && !table.table().kind(column).isKey();
    }

    private static boolean isPlain(String name) {
        return name.length() <= NAME_LENGTH && NameFormRule.isWord(name);
    }

    private void refuse(String why, String fix) {
        TextRange range = target.range();
        step.refuse(
                CqlRule.SCHEMA_INDEX_TARGET,
                range,
                "The column " + column.name().cql() + " cannot be indexed so: " + why,
                fix);
    }
}
