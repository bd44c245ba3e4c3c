package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.ViewDefinition;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a view. Nothing of it can change but its options; a view of all columns gets those that its table gets. */
final class ViewComparison {
    private ViewComparison() {}

    static List<Difference> compare(Table expected, Table table) {
        Optional<ViewDefinition> wanted = expected.view();
        Optional<ViewDefinition> there = table.view();
        String name = expected.name().cql();
        if (wanted.isEmpty()) {
            return asTable(expected, table);
        }
        if (there.isEmpty()) {
            return List.of(new Difference(
                    Kind.TABLE_KIND,
                    expected.name(),
                    name + " is a table and no materialized view",
                    "expect a table, or use another name"));
        }
        List<Difference> differences = new ArrayList<>();
        if (!isSame(wanted.get(), there.get()) || !haveSameColumns(expected, table) || !haveSameKey(expected, table)) {
            differences.add(new Difference(
                    Kind.VIEW,
                    expected.name(),
                    "The materialized view " + name + " is another one: "
                            + table.withOptions(expected.options()).create() + " and not " + expected.create(),
                    "expect the view that is there, or give the new one another name"));
        }
        differences.addAll(TableComparison.options(expected, table));
        return differences;
    }

    /** A program that only reads need not know that it reads a view; but a view gets no columns. */
    private static List<Difference> asTable(Table expected, Table view) {
        return TableComparison.compare(expected, view).stream()
                .map(difference -> difference.isAddition()
                        ? new Difference(
                                difference.kind(),
                                difference.subject(),
                                difference.found() + ", and it is a materialized view",
                                "expect the view as it is")
                        : difference)
                .toList();
    }

    private static boolean isSame(ViewDefinition expected, ViewDefinition view) {
        return expected.base().equals(view.base()) && relations(expected).equals(relations(view));
    }

    private static Set<String> relations(ViewDefinition view) {
        return view.where().stream().map(Relation::cql).collect(Collectors.toSet());
    }

    private static boolean haveSameColumns(Table expected, Table table) {
        boolean areAll = expected.view().filter(ViewDefinition::allColumns).isPresent()
                && table.view().filter(ViewDefinition::allColumns).isPresent();
        return areAll || names(expected).equals(names(table));
    }

    private static boolean haveSameKey(Table expected, Table table) {
        return expected.partitionKey().equals(table.partitionKey())
                && expected.clusteringColumns().equals(table.clusteringColumns());
    }

    private static Set<Identifier> names(Table view) {
        return view.columns().stream().map(Column::name).collect(Collectors.toSet());
    }
}
