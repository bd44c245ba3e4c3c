package dev.colonnade.processor.model;

import dev.colonnade.cql.statement.DataStatement;
import dev.colonnade.processor.model.ColumnUpdate.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An UPDATE of an entity whose columns are not all set by one marker each.
 *
 * @param columns how it sets each column that is not of the key
 * @param row the INSERT of all columns, which gives their types
 * @param growing the UPDATE that adds to lists, where the other replaces them; none without lists
 */
public record RowUpdate(List<ColumnUpdate> columns, DataStatement row, Optional<DataStatement> growing) {
    public RowUpdate {
        columns = List.copyOf(columns);
    }

    /** How a method sets the columns of the entity that it takes. */
    static List<ColumnUpdate> columns(DaoMethod method, MappedClass entity, Catalog catalog) {
        return entity.regularColumns().stream()
                .map(column -> method.change().isPresent()
                        ? ColumnUpdate.changed(column, catalog)
                        : ColumnUpdate.whole(column, catalog))
                .toList();
    }

    /** Whether a method needs one. */
    static boolean isNeeded(DaoMethod method, List<ColumnUpdate> columns) {
        return method.change().isPresent() || columns.stream().anyMatch(column -> column.kind() == Kind.FIELDS);
    }

    /** The statements besides that of the method. */
    public Stream<DataStatement> others() {
        return Stream.concat(Stream.of(row), growing.stream());
    }
}
