package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import java.util.Locale;

/**
 * What a new index holds.
 *
 * @param part which part of the column
 * @param column the column
 * @param range where it stands
 * @since 0.1.0
 */
public record IndexTarget(Part part, Name column, TextRange range) {
    /** The parts of columns. */
    public enum Part {
        /** The column, without saying more: for a list, set or map its values. */
        COLUMN,
        /** The values of a list, set or map. */
        VALUES,
        /** The keys of a map. */
        KEYS,
        /** The entries of a map. */
        ENTRIES,
        /** A frozen collection as a whole. */
        FULL
    }

    /** {@return how it is written in CQL} */
    public String cql() {
        return part == Part.COLUMN ? column.cql() : part.name().toLowerCase(Locale.ROOT) + "(" + column.cql() + ")";
    }
}
