package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.OptionValue;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.schema.ViewDefinition;
import dev.colonnade.cql.statement.ClusteringOrder;
import dev.colonnade.cql.statement.CreateView;
import dev.colonnade.cql.statement.PrimaryKey;
import dev.colonnade.cql.term.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates a materialized view, by the rules in the order of the server. */
final class ViewCreation {
    private final CreateView statement;
    private final Step step;

    ViewCreation(CreateView statement, Step step) {
        this.statement = statement;
        this.step = step;
    }

    DraftKeyspace apply() {
        ClusteringOrderRule.checkDuplicates(statement.properties().clusteringOrder(), step);
        if (step.isRefused()) {
            return step.keyspace();
        }
        Optional<DraftTable> base =
                Lookup.table(statement.base(), false, "select from the table that it is a view of", step);
        if (base.isEmpty()) {
            return step.keyspace();
        }
        Optional<DraftTable> other =
                step.keyspace().table(statement.name().name().identifier());
        if (other.isPresent()) {
            if (!other.get().isView() || !statement.ifNotExists()) {
                NameTakenRule.refuse(
                        other.get().isView() ? "materialized view" : "table",
                        statement.name().cql(),
                        statement.name().name().range(),
                        step);
            }
            return step.keyspace();
        }
        return apply(base.get());
    }

    private DraftKeyspace apply(DraftTable base) {
        checkBase(base);
        if (!step.isRefused()) {
            ViewSelectionRule.check(statement, base.table(), step);
        }
        if (!step.isRefused()) {
            ViewKeyRule.check(statement, base.table(), step);
            ClusteringOrderRule.check(
                    statement.properties().clusteringOrder(),
                    statement.primaryKey().clusteringColumns(),
                    true,
                    step);
        }
        if (!step.isRefused()) {
            ViewWhereRule.check(statement, base.table(), step);
            TableOptionRule.check(statement.properties().options(), step);
            ViewOptionRule.check(statement.properties().options(), true, step);
            NameFormRule.checkTable(statement.name().name(), step);
        }
        return step.isRefused() ? step.keyspace() : step.keyspace().with(view(base.table()));
    }

    private void checkBase(DraftTable base) {
        String name = statement.base().cql();
        if (base.isCounter()) {
            refuse("The table " + name + " has counters, and a view of them cannot be kept", "remove the view");
        } else if (base.isCompact() && base.table().clusteringColumns().isEmpty()) {
            refuse("The table " + name + " has COMPACT STORAGE and no clustering columns", "remove COMPACT STORAGE");
        } else if (base.table().options().value("gc_grace_seconds").equals(Optional.of(new OptionValue.Plain("0")))) {
            refuse(
                    "The table " + name + " has gc_grace_seconds of 0, and a view needs some time to keep up",
                    "set gc_grace_seconds of the table to more than 0");
        }
    }

    private void refuse(String found, String fix) {
        step.refuse(CqlRule.SCHEMA_VIEW_BASE, statement.base().range(), found, fix);
    }

    private DraftTable view(Table base) {
        PrimaryKey key = statement.primaryKey();
        List<Identifier> keyNames = key.columns().stream().map(Name::identifier).toList();
        List<Identifier> selected = ViewSelectionRule.selected(statement, base);
        List<Column> columns = base.columns().stream()
                .filter(column -> selected.contains(column.name()) || keyNames.contains(column.name()))
                .toList();
        Table view = new Table(
                statement.name().name().identifier(),
                columns,
                key.partitionKey().stream().map(Name::identifier).toList(),
                key.clusteringColumns().stream()
                        .map(column -> new ClusteringColumn(column.identifier(), isDescending(column, base)))
                        .toList(),
                List.of(),
                TableOptions.of(statement.properties().options()),
                Optional.of(
                        new ViewDefinition(base.name(), statement.selectors().isEmpty(), statement.where())));
        return new DraftTable(view, false, false, Map.of(), Set.of());
    }

    /** A clustering column without an order of its own has that of the table. */
    private boolean isDescending(Name column, Table base) {
        return statement.properties().clusteringOrder().stream()
                .filter(order -> order.column().identifier().equals(column.identifier()))
                .findFirst()
                .map(ClusteringOrder::descending)
                .orElseGet(() -> base.clusteringColumns().stream()
                        .filter(ClusteringColumn::descending)
                        .anyMatch(order -> order.name().equals(column.identifier())));
    }
}
