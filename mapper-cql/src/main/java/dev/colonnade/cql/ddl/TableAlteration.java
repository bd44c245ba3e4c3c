package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.statement.AlterTable;
import dev.colonnade.cql.statement.AlterTable.AddColumns;
import dev.colonnade.cql.statement.AlterTable.AlterColumn;
import dev.colonnade.cql.statement.AlterTable.DropColumns;
import dev.colonnade.cql.statement.AlterTable.DropCompactStorage;
import dev.colonnade.cql.statement.AlterTable.MaskColumn;
import dev.colonnade.cql.statement.AlterTable.RenameColumns;
import dev.colonnade.cql.statement.AlterTable.SetOptions;
import dev.colonnade.cql.statement.Option;
import java.util.List;
import java.util.Optional;

/** Changes a table, by the rules in the order of the server. */
final class TableAlteration {
    private final AlterTable statement;
    private final Step step;

    TableAlteration(AlterTable statement, Step step) {
        this.statement = statement;
        this.step = step;
    }

    DraftKeyspace apply() {
        if (statement.change() instanceof SetOptions change) {
            TableOptionRule.checkReadable(change.options(), step);
        }
        if (step.isRefused()) {
            return step.keyspace();
        }
        Optional<DraftTable> table = Lookup.table(
                statement.table(),
                statement.ifExists(),
                "write ALTER MATERIALIZED VIEW, which sets options only",
                step);
        return table.map(this::apply).orElse(step.keyspace());
    }

    private DraftKeyspace apply(DraftTable table) {
        if (statement.change() instanceof AddColumns change) {
            return new ColumnAddition(change, table, step).apply();
        }
        if (statement.change() instanceof DropColumns change) {
            return new ColumnRemoval(change, table, step).apply();
        }
        if (statement.change() instanceof RenameColumns change) {
            return new ColumnRenaming(change, table, step).apply();
        }
        if (statement.change() instanceof SetOptions change) {
            return set(change.options(), table);
        }
        if (statement.change() instanceof MaskColumn change) {
            return new ColumnMasking(change, table, step).apply();
        }
        if (statement.change() instanceof AlterColumn change) {
            step.refuse(
                    CqlRule.SCHEMA_ALTER_COLUMN,
                    change.type().range(),
                    "The type of the column " + change.column().cql() + " cannot change",
                    "add a column with another name and copy the values");
        } else if (statement.change() instanceof DropCompactStorage change) {
            return dropCompactStorage(change, table);
        }
        return step.keyspace();
    }

    private DraftKeyspace set(List<Option> options, DraftTable table) {
        TableOptionRule.check(options, step);
        Options.find("id", options).ifPresent(this::refuseId);
        CounterTableRule.checkTimeToLive(table.isCounter(), options, step);
        ViewOptionRule.checkBase(options, step.keyspace().views(table.table().name()), step);
        return step.keyspace().with(withOptions(table, options));
    }

    static DraftTable withOptions(DraftTable draft, List<Option> options) {
        Table table = draft.table();
        return draft.with(table.withOptions(table.options().with(TableOptions.of(options))));
    }

    private void refuseId(Option option) {
        step.refuse(CqlRule.SCHEMA_OPTION, option.range(), "The id of a table cannot change", "remove the option id");
    }

    private DraftKeyspace dropCompactStorage(DropCompactStorage change, DraftTable table) {
        if (!table.isCompact()) {
            step.refuse(
                    CqlRule.SCHEMA_COMPACT_STORAGE,
                    change.range(),
                    "The table " + statement.table().cql() + " has no COMPACT STORAGE",
                    "remove the statement");
        }
        return step.keyspace().with(table.withoutCompactStorage());
    }
}
