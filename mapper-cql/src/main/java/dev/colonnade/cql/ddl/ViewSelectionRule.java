package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.CreateView;
import dev.colonnade.cql.statement.Selector;
import dev.colonnade.cql.term.ColumnReference;
import java.util.List;
import java.util.Optional;

/** A view selects columns of its table by their names, without AS, and none that is static (CreateViewStatement). */
final class ViewSelectionRule {
    private ViewSelectionRule() {}

    static void check(CreateView view, Table base, Step step) {
        for (Selector selector : view.selectors()) {
            check(selector, base, step);
        }
        if (view.selectors().isEmpty()) {
            base.columns().stream()
                    .filter(Column::isStatic)
                    .findFirst()
                    .ifPresent(column -> refuseStatic(column, view.base().range(), step));
        }
    }

    /** The columns that a view selects. */
    static List<Identifier> selected(CreateView view, Table base) {
        return view.selectors().isEmpty()
                ? base.columns().stream().map(Column::name).toList()
                : view.selectors().stream()
                        .map(Selector::term)
                        .filter(ColumnReference.class::isInstance)
                        .map(term -> ((ColumnReference) term).column().identifier())
                        .toList();
    }

    private static void check(Selector selector, Table base, Step step) {
        if (selector.alias().isPresent()) {
            refuse(selector.range(), "A view cannot rename a column", "remove AS", step);
        } else if (selector.term() instanceof ColumnReference reference) {
            Optional<Column> column = base.column(reference.column().identifier());
            if (column.isEmpty()) {
                UnknownColumnRule.refuse(reference.column(), base, step);
            } else if (column.get().isStatic()) {
                refuseStatic(column.get(), selector.range(), step);
            }
        } else {
            refuse(selector.range(), "A view selects columns, and this is none", "name a column", step);
        }
    }

    private static void refuseStatic(Column column, TextRange range, Step step) {
        refuse(
                range,
                "The column " + column.name().cql() + " is static, and a view has no static columns",
                "select the other columns by their names",
                step);
    }

    private static void refuse(TextRange range, String found, String fix, Step step) {
        step.refuse(CqlRule.SCHEMA_VIEW_SELECTION, range, found, fix);
    }
}
