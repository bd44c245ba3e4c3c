package dev.colonnade.cql.text;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import java.util.Optional;

/**
 * A place in a statement for a value.
 *
 * @param name its name, or empty for a {@code ?}
 * @param range where it stands
 * @since 0.1.0
 */
public record BindMarker(Optional<Identifier> name, TextRange range) {}
