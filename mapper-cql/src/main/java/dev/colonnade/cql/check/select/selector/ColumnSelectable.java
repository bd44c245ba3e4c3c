package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.Fit;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A column.
 *
 * @param column the column
 * @param term where it stands
 * @param at what it knows
 * @since 0.1.0
 */
public record ColumnSelectable(Column column, Term term, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return column.name().name();
    }

    @Override
    public Optional<CqlType> exactType() {
        return Optional.of(Types.normal(column.type()));
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return columns.test(column);
    }

    /** {@return whether it is a clustering column in descending order, which the server takes for a type of its own} */
    boolean isDescending() {
        return at.scope().table().clusteringColumns().stream()
                .anyMatch(clustering -> clustering.name().equals(column.name()) && clustering.descending());
    }

    /** The aggregates of Cassandra 4.1 do not know the type of a timeuuid in descending order. */
    @Override
    public Fit fitAggregate(Receiver receiver) {
        Fit fit = fit(receiver);
        boolean lost = column.type() == NativeType.TIMEUUID
                && isDescending()
                && !at.scope().version().isAtLeast(CassandraVersion.V5_0);
        return lost && fit == Fit.EXACT ? Fit.WEAK : fit;
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        used.accept(column);
        return Selected.of(text(), Types.normal(column.type()));
    }
}
