package dev.colonnade.cql.check.write;

import dev.colonnade.cql.schema.Column;
import java.util.Optional;

/**
 * The kinds of columns that a part of a statement writes or tests.
 *
 * @param regular whether there are columns of rows
 * @param statics whether there are static columns
 * @param unknown whether there are columns that do not exist
 */
record ColumnsUsed(boolean regular, boolean statics, boolean unknown) {
    static final ColumnsUsed NONE = new ColumnsUsed(false, false, false);

    /** The rows as a whole, which a DELETE without columns deletes. */
    static final ColumnsUsed ROWS = new ColumnsUsed(true, false, false);

    /** A column that does not exist. */
    static final ColumnsUsed UNKNOWN = new ColumnsUsed(false, false, true);

    private static final ColumnsUsed STATIC = new ColumnsUsed(false, true, false);

    static ColumnsUsed of(Optional<Column> column) {
        return column.isPresent() ? of(column.get()) : UNKNOWN;
    }

    static ColumnsUsed of(Column column) {
        return column.isStatic() ? STATIC : ROWS;
    }

    ColumnsUsed and(ColumnsUsed other) {
        return new ColumnsUsed(regular || other.regular, statics || other.statics, unknown || other.unknown);
    }

    boolean onlyStatic() {
        return statics && !regular;
    }
}
