package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Term;
import java.util.List;

/**
 * What stands after IN.
 *
 * @since 0.1.0
 */
public sealed interface InValues {
    /** {@return where it stands} */
    TextRange range();

    /** {@return how it is written in CQL} */
    String cql();

    /**
     * A marker for the whole list.
     *
     * @param marker the marker
     */
    record OneMarker(Marker marker) implements InValues {
        @Override
        public TextRange range() {
            return marker.range();
        }

        @Override
        public String cql() {
            return marker.cql();
        }
    }

    /**
     * Values one by one.
     *
     * @param values the values; may be none
     * @param range where it stands
     */
    record Values(List<Term> values, TextRange range) implements InValues {
        /** Copies the list. */
        public Values {
            values = List.copyOf(values);
        }

        @Override
        public String cql() {
            return values.stream().map(Term::cql).collect(joining(", ", "(", ")"));
        }
    }
}
