package dev.colonnade.cql.check.select;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.select.selector.Fetch;
import dev.colonnade.cql.check.select.selector.JsonTupleRule;
import dev.colonnade.cql.check.select.selector.Selectable;
import dev.colonnade.cql.check.select.selector.SelectableReader;
import dev.colonnade.cql.check.select.selector.Selected;
import dev.colonnade.cql.check.select.selector.SelectedKeyRule;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.statement.SelectClause;
import dev.colonnade.cql.statement.Selector;
import dev.colonnade.cql.type.NativeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The select clause. It is read as late as the server does, so that its errors come in the same order. */
final class Selectors {
    private static final String JSON = "[json]";

    private final SelectClause clause;
    private final Scope scope;
    private final SelectableReader reader;
    private final @Nullable Selectable[] selectables;
    /** The columns that must be read, and what selects them. */
    private final Map<Column, TextRange> used;

    Selectors(SelectClause clause, Scope scope, SelectableReader reader) {
        this.clause = clause;
        this.scope = scope;
        this.reader = reader;
        this.selectables = new Selectable[clause.selectors().size()];
        this.used = clause.distinct() ? new LinkedHashMap<>() : Map.of();
    }

    /** Whether static columns are selected, and besides them only columns of the partition key. */
    boolean areStatic() {
        return !clause.isAll() && scope.table().hasStatic() && selects(Column::isStatic) && !selects(this::isOfRow);
    }

    /** Whether the server reads static columns: also to know whether there are rows, if it reads no other column. */
    boolean readStatic() {
        return scope.table().hasStatic() && (clause.isAll() || selects(Column::isStatic) || !selects(this::isRegular));
    }

    private boolean isRegular(Column column) {
        return scope.table().kind(column) == ColumnKind.REGULAR;
    }

    private boolean selects(Predicate<Column> columns) {
        for (int i = 0; i < selectables.length; i++) {
            if (read(i).selects(columns)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfRow(Column column) {
        ColumnKind kind = scope.table().kind(column);
        return kind == ColumnKind.CLUSTERING || kind == ColumnKind.REGULAR;
    }

    private Selectable read(int index) {
        Selectable selectable = selectables[index];
        if (selectable == null) {
            selectable = reader.read(clause.selectors().get(index).term());
            selectables[index] = selectable;
        }
        return selectable;
    }

    /** Reports what is wrong with it. */
    Selection select() {
        Selection selection = clause.isAll() ? all() : each();
        return clause.json()
                ? new Selection(
                        List.of(new ResultColumn(
                                JSON, Optional.of(NativeType.TEXT), selection.aggregate(), clause.range())),
                        selection.used(),
                        selection.aggregate(),
                        selection.known())
                : selection;
    }

    private Selection all() {
        List<Column> all = scope.table().allColumns();
        ResultColumn[] columns = new ResultColumn[all.size()];
        for (int i = 0; i < columns.length; i++) {
            Column column = all.get(i);
            columns[i] = new ResultColumn(
                    column.name().name(), Optional.of(Types.normal(column.type())), false, clause.range());
        }
        if (clause.distinct()) {
            all.forEach(column -> used.put(column, clause.range()));
        }
        return new Selection(List.of(columns), used, false, true);
    }

    private Selection each() {
        ResultColumn[] columns = new ResultColumn[selectables.length];
        boolean aggregate = false;
        boolean known = true;
        Fetch fetch = Fetch.KNOWN;
        for (int i = 0; i < columns.length; i++) {
            Selector selector = clause.selectors().get(i);
            Selectable selectable = read(i);
            Selected selected = selectable.select(Optional.empty(), using(selector));
            String name = selector.alias().isPresent()
                    ? selector.alias().get().identifier().name()
                    : selected.name();
            columns[i] = new ResultColumn(name, selected.type(), selected.aggregate(), selector.range());
            JsonTupleRule.check(selector.term(), clause.json(), scope);
            aggregate |= selected.aggregate();
            fetch = fetch.with(selected.fetch());
            known &= selected.type().isPresent() && !selectable.isUnknown();
        }
        SelectedKeyRule.check(fetch, scope);
        return new Selection(List.of(columns), used, aggregate, known);
    }

    /** Only the rules of DISTINCT ask which columns are used. */
    private Consumer<Column> using(Selector selector) {
        return clause.distinct()
                ? column -> used.putIfAbsent(column, selector.term().range())
                : Selectors::forget;
    }

    private static void forget(Column column) {
        // Nobody asks for it.
    }
}
