package dev.colonnade.processor.model;

import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.statement.Option;
import java.util.List;
import java.util.Optional;

/**
 * What the annotations of an entity say of its table besides its columns.
 *
 * @param said what {@code @TableOptions} says, if it is there
 * @param view what makes it a materialized view, if it is one
 */
public record TableDefinition(Optional<CqlText<List<Option>>> said, Optional<View> view) {
    /** Nothing. */
    public static final TableDefinition NONE = new TableDefinition(Optional.empty(), Optional.empty());

    /** The entity whose table the view is of; none of a table. */
    public Optional<MappedClass> base() {
        return view.flatMap(View::base);
    }

    /** Whether all types that it names exist by now. */
    boolean isComplete() {
        return view.stream()
                .allMatch(named -> named.complete() && named.base().stream().allMatch(MappedClass::isComplete));
    }

    /** The options; none where what is said cannot be read. */
    public TableOptions options() {
        return said.flatMap(CqlText::value).map(TableOptions::of).orElse(TableOptions.NONE);
    }
}
