package dev.colonnade.processor.model;

import dev.colonnade.cql.schema.Index;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code @Index} says of a column.
 *
 * @param name its name, unless it has the one that the server would choose
 * @param target what of the column it holds
 * @param className its class, if it is not the built-in index
 * @param options its options, if any are said
 * @param site the annotation
 */
public record ColumnIndex(
        Optional<Name> name,
        Index.Target target,
        Optional<String> className,
        Optional<CqlText<Map<String, String>>> options,
        Site site) {}
