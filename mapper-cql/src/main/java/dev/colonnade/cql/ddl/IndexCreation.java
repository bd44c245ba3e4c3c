package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.statement.IndexTarget;
import dev.colonnade.cql.term.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates an index, by the rules in the order of the server. */
final class IndexCreation {
    private final CreateIndex statement;
    private final Step step;

    IndexCreation(CreateIndex statement, Step step) {
        this.statement = statement;
        this.step = step;
    }

    DraftKeyspace apply() {
        IndexClassRule.check(statement, step);
        if (step.isRefused()) {
            return step.keyspace();
        }
        Optional<DraftTable> table = Lookup.tableOrView(statement.table(), false, step);
        if (table.isEmpty()) {
            return step.keyspace();
        }
        Optional<Name> name = statement.name();
        if (name.isPresent() && step.keyspace().indexed(name.get().identifier()).isPresent()) {
            if (!statement.ifNotExists()) {
                NameTakenRule.refuse("index", name.get().cql(), name.get().range(), step);
            }
            return step.keyspace();
        }
        return apply(table.get());
    }

    private DraftKeyspace apply(DraftTable table) {
        Index.Kind kind = IndexClass.kind(statement, step.version());
        checkTable(table);
        checkTargets(table, kind);
        if (statement.targets().isEmpty()) {
            checkClass();
        }
        if (step.isRefused() || statement.targets().isEmpty()) {
            return step.keyspace();
        }
        Index index = NewIndex.of(statement, kind, step.keyspace());
        if (table.table().indexes().stream().anyMatch(other -> isSame(other, index))) {
            if (!statement.ifNotExists()) {
                refuseSame(index);
            }
            return step.keyspace();
        }
        checkIndex(index, table.table());
        return step.isRefused() ? step.keyspace() : step.keyspace().with(with(index, table));
    }

    private void checkTable(DraftTable table) {
        if (table.isCounter()) {
            refuseTable("has counters, which no index holds");
        } else if (table.isView()) {
            refuseTable("is a materialized view, which has no indexes");
        }
    }

    private void refuseTable(String why) {
        step.refuse(
                CqlRule.SCHEMA_INDEX_TABLE,
                statement.table().range(),
                "The table " + statement.table().cql() + " " + why,
                "remove the index");
    }

    private void checkTargets(DraftTable table, Index.Kind kind) {
        List<IndexTarget> targets = statement.targets();
        boolean isOne = targets.size() == 1;
        if (!isOne && kind != Index.Kind.CUSTOM) {
            TextRange range = targets.size() > 1
                    ? targets.get(1).range()
                    : statement.table().range();
            step.refuse(
                    CqlRule.SCHEMA_INDEX_TARGET,
                    range,
                    "The index holds " + (targets.isEmpty() ? "no column" : targets.size() + " columns")
                            + ", and such an index holds one",
                    "create an index for each column");
        }
        DuplicateColumnRule.check(
                "column", targets.stream().map(IndexTarget::column).toList(), step);
        for (IndexTarget target : targets) {
            Optional<Column> column = table.table().column(target.column().identifier());
            if (column.isEmpty()) {
                UnknownColumnRule.refuse(target.column(), table.table(), step);
            } else if (!step.isRefused()) {
                new IndexTargetRule(target, column.get(), step).check(table, kind);
            }
        }
    }

    private void checkClass() {
        statement.className().ifPresent(name -> IndexClassRule.checkKnown(name, step));
    }

    private void checkIndex(Index index, Table table) {
        IndexTarget target = statement.targets().get(0);
        Column column = table.column(index.column()).orElseThrow();
        TextRange named = statement.name().map(Name::range).orElse(target.range());
        checkClass();
        NameFormRule.checkIndex(new Name(index.name().orElseThrow(), named), step);
        if (step.isRefused()) {
            return;
        }
        if (index.kind() == Index.Kind.SAI) {
            new SaiRule(index, table, column, target.range(), step).check();
        } else if (index.kind() == Index.Kind.SASI) {
            new SasiRule(index, table, column, target.range(), step).check();
        }
    }

    private static boolean isSame(Index one, Index other) {
        return one.kind() == other.kind()
                && one.column().equals(other.column())
                && one.target() == other.target()
                && one.className().equals(other.className())
                && one.options().equals(other.options());
    }

    private void refuseSame(Index index) {
        step.refuse(
                CqlRule.SCHEMA_NAME_TAKEN,
                statement.targets().get(0).range(),
                "The column " + index.column().cql() + " has the same index already, by another name",
                "remove one of the two");
    }

    private static DraftTable with(Index index, DraftTable draft) {
        List<Index> indexes = new ArrayList<>(draft.table().indexes());
        indexes.add(index);
        return draft.withIndexes(indexes);
    }
}
