package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.statement.ClusteringOrder;
import dev.colonnade.cql.statement.ColumnDefinition;
import dev.colonnade.cql.statement.CreateTable;
import dev.colonnade.cql.statement.PrimaryKey;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creates a table, by the rules in the order of the server. */
final class TableCreation {
    private final CreateTable statement;
    private final Step step;

    TableCreation(CreateTable statement, Step step) {
        this.statement = statement;
        this.step = step;
    }

    DraftKeyspace apply() {
        Identifier name = statement.name().name().identifier();
        checkForm();
        if (step.isRefused()) {
            return step.keyspace();
        }
        if (step.keyspace().table(name).filter(table -> !table.isView()).isPresent()) {
            if (!statement.ifNotExists()) {
                NameTakenRule.refuse(
                        "table", statement.name().cql(), statement.name().name().range(), step);
            }
            return step.keyspace();
        }
        TableOptionRule.check(statement.properties().options(), step);
        List<Column> columns = columns();
        if (!step.isRefused()) {
            checkTable(columns);
        }
        NameFormRule.checkTable(statement.name().name(), step);
        return step.isRefused() ? step.keyspace() : step.keyspace().with(table(columns));
    }

    private void checkForm() {
        DuplicateColumnRule.check(
                "column",
                statement.columns().stream().map(ColumnDefinition::name).toList(),
                step);
        ClusteringOrderRule.checkDuplicates(statement.properties().clusteringOrder(), step);
        PrimaryKeyRule.check(statement, step);
        TableOptionRule.checkReadable(statement.properties().options(), step);
    }

    private List<Column> columns() {
        List<Column> columns = statement.columns().stream()
                .map(column -> new Column(
                        column.name().identifier(),
                        TypeRules.check(column.type(), step),
                        column.isStatic(),
                        column.mask().map(Mask::new)))
                .toList();
        if (!step.isRefused()) {
            statement.columns().forEach(column -> LooseUserTypeRule.check(column, step));
        }
        return columns;
    }

    private void checkTable(List<Column> columns) {
        PrimaryKey key = key();
        KeyColumnRule.check(key, columns, step);
        if (step.isRefused()) {
            return;
        }
        List<Identifier> keyNames = key.columns().stream().map(Name::identifier).toList();
        for (ColumnDefinition column : statement.columns()) {
            if (keyNames.contains(column.name().identifier())) {
                KeyTypeRule.check(column(columns, column.name()), column.type().range(), step);
            }
        }
        ClusteringOrderRule.check(statement.properties().clusteringOrder(), key.clusteringColumns(), false, step);
        checkStorage(columns, keyNames);
        if (!step.isRefused()) {
            checkCounters(columns, keyNames);
            statement.columns().forEach(column -> MaskRule.check(column.mask(), column(columns, column.name()), step));
        }
    }

    private void checkStorage(List<Column> columns, List<Identifier> keyNames) {
        boolean hasClustering = !key().clusteringColumns().isEmpty();
        if (statement.properties().compactStorage().isPresent()) {
            TextRange storage = statement.properties().compactStorage().get();
            CompactStorageRule.check(storage, others(columns, keyNames), hasClustering, step);
        } else {
            statement.columns().forEach(column -> StaticColumnRule.check(column, hasClustering, step));
        }
    }

    private void checkCounters(List<Column> columns, List<Identifier> keyNames) {
        boolean isCounter = isCounter(columns);
        for (ColumnDefinition column : statement.columns()) {
            if (!keyNames.contains(column.name().identifier())) {
                CounterTableRule.check(column(columns, column.name()), isCounter, column.range(), step);
            }
        }
        CounterTableRule.checkTimeToLive(isCounter, statement.properties().options(), step);
    }

    private DraftTable table(List<Column> columns) {
        Table table = new Table(
                statement.name().name().identifier(),
                columns,
                key().partitionKey().stream().map(Name::identifier).toList(),
                key().clusteringColumns().stream()
                        .map(column -> new ClusteringColumn(column.identifier(), isDescending(column)))
                        .toList());
        boolean isCompact = statement.properties().compactStorage().isPresent();
        return new DraftTable(
                table.withOptions(TableOptions.of(statement.properties().options())),
                isCounter(columns),
                isCompact,
                Map.of(),
                Set.of());
    }

    private PrimaryKey key() {
        return statement.primaryKeys().get(0);
    }

    private boolean isDescending(Name column) {
        return statement.properties().clusteringOrder().stream()
                .filter(ClusteringOrder::descending)
                .anyMatch(order -> order.column().identifier().equals(column.identifier()));
    }

    private static boolean isCounter(List<Column> columns) {
        return columns.stream().anyMatch(column -> column.type() == NativeType.COUNTER);
    }

    private static List<Column> others(List<Column> columns, List<Identifier> keyNames) {
        return columns.stream()
                .filter(column -> !keyNames.contains(column.name()))
                .toList();
    }

    private static Column column(List<Column> columns, Name name) {
        return columns.stream()
                .filter(column -> column.name().equals(name.identifier()))
                .findFirst()
                .orElseThrow();
    }
}
