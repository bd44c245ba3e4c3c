package dev.colonnade.processor.model;

import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.statement.Option;
import java.util.List;
import java.util.Optional;

/**
 * What the annotations of an entity say of its table besides its columns.
 *
 * @param said what {@code @TableOptions} says, if it is there
 */
public record TableDefinition(Optional<CqlText<List<Option>>> said) {
    /** Nothing. */
    public static final TableDefinition NONE = new TableDefinition(Optional.empty());

    /** The options; none where what is said cannot be read. */
    public TableOptions options() {
        return said.flatMap(CqlText::value).map(TableOptions::of).orElse(TableOptions.NONE);
    }
}
