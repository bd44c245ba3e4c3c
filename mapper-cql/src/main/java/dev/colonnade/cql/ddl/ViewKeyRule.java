package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.CreateView;
import dev.colonnade.cql.term.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The primary key of a view has all columns of its table's primary key and one other at most; each is selected
 * (CreateViewStatement).
 */
final class ViewKeyRule {
    private ViewKeyRule() {}

    static void check(CreateView view, Table base, Step step) {
        List<Identifier> selected = ViewSelectionRule.selected(view, base);
        Set<Identifier> seen = new HashSet<>();
        for (Name name : view.primaryKey().columns()) {
            Optional<Column> column = base.column(name.identifier());
            if (column.isEmpty() || !selected.contains(name.identifier())) {
                refuse(
                        name.range(),
                        "The view does not select " + name.cql() + ", which is in its key",
                        "select it",
                        step);
            } else if (!seen.add(name.identifier())) {
                refuse(name.range(), "The column " + name.cql() + " is twice in the primary key", "name it once", step);
            } else {
                KeyTypeRule.check(column.get(), name.range(), step);
            }
        }
        if (!step.isRefused()) {
            checkColumns(view, base, seen, step);
        }
    }

    private static void checkColumns(CreateView view, Table base, Set<Identifier> key, Step step) {
        List<Identifier> missing = new ArrayList<>(base.partitionKey());
        base.clusteringColumns().forEach(column -> missing.add(column.name()));
        List<Name> others = view.primaryKey().columns().stream()
                .filter(name -> !missing.contains(name.identifier()))
                .toList();
        missing.removeAll(key);
        if (!missing.isEmpty()) {
            refuse(
                    view.primaryKey().range(),
                    "The key of the view leaves out " + missing.get(0).cql() + ", which is of the key of "
                            + base.name().cql(),
                    "add " + String.join(", ", Step.names(missing)),
                    step);
        } else if (others.size() > 1) {
            refuse(
                    others.get(1).range(),
                    "The columns " + others.get(0).cql() + " and "
                            + others.get(1).cql() + " are both not of the key of "
                            + base.name().cql() + ", and the key of a view has one such",
                    "take one of them out of the key",
                    step);
        }
    }

    private static void refuse(TextRange range, String found, String fix, Step step) {
        step.refuse(CqlRule.SCHEMA_VIEW_KEY, range, found, fix);
    }
}
