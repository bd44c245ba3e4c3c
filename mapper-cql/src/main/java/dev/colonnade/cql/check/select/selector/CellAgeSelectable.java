package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.CellAge;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** When a column or a part of it was written, or how long it has to live. */
record CellAgeSelectable(CellAge term, Column column, Selectable cell, SelectorScope at) implements Selectable {
    static Selectable of(CellAge age, Selectable cell, SelectorScope at) {
        Optional<Column> column = column(cell);
        return column.isPresent()
                ? new CellAgeSelectable(age, column.get(), cell, at)
                : new UnknownSelectable(age, List.of(cell), at);
    }

    /** The column that a part is of. */
    private static Optional<Column> column(Selectable part) {
        if (part instanceof FieldSelectable field) {
            return column(field.value());
        }
        if (part instanceof ElementSelectable element) {
            return column(element.collection());
        }
        if (part instanceof SliceSelectable slice) {
            return column(slice.collection());
        }
        return part instanceof ColumnSelectable column ? Optional.of(column.column()) : Optional.empty();
    }

    @Override
    public String text() {
        return text(cell.text());
    }

    private String text(String cells) {
        return term.kind().function() + "(" + cells + ")";
    }

    @Override
    public Optional<CqlType> exactType() {
        return Optional.of(type(Types.normal(column.type()).isMultiCell()));
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return cell.selects(columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        if (CellAgeRule.isBroken(this)) {
            return Selected.of(text(), type(false));
        }
        Selected selected = cell.select(at.is5() ? expected : Optional.empty(), used);
        Optional<CqlType> type = selected.type().isPresent()
                ? Optional.of(type(selected.type().get().isMultiCell()))
                : Optional.empty();
        // The server takes the cells for known, whatever names them.
        Fetch fetch = new Fetch(true, selected.fetch().lateKey());
        return new Selected(text(selected.name()), type, false, fetch);
    }

    /** A column of several cells has an age for each of them. */
    private CqlType type(boolean manyCells) {
        CqlType type = term.kind() == CellAge.Kind.TTL ? NativeType.INT : NativeType.BIGINT;
        return manyCells && term.kind() != CellAge.Kind.MAXWRITETIME && at.is5() ? new ListType(type).frozen() : type;
    }
}
