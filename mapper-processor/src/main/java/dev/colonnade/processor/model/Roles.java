package dev.colonnade.processor.model;

import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * What the annotations of a property say that it is in its table, besides a part of the key.
 *
 * @param shared the annotation that says that it is a static column, if there is one
 * @param counter the annotation that says that it is a counter, if there is one
 * @param computation how it is computed, if it is no column
 * @param indexes its indexes
 * @param mask the function that masks it, if it is masked
 */
public record Roles(
        Optional<Site> shared,
        Optional<Site> counter,
        Optional<CqlText<Term>> computation,
        List<ColumnIndex> indexes,
        Optional<CqlText<Mask>> mask) {
    /** Of a property of which nothing is said. */
    public static final Roles NONE =
            new Roles(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Roles {
        indexes = List.copyOf(indexes);
    }
}
