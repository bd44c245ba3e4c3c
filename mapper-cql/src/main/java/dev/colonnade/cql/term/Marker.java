package dev.colonnade.cql.term;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import java.util.Optional;

/**
 * A bind marker.
 *
 * @param name its name, or empty for {@code ?}
 * @param range where it stands
 * @since 0.1.0
 */
public record Marker(Optional<Identifier> name, TextRange range) implements Term {

    @Override
    public String cql() {
        return name.map(n -> ":" + n.cql()).orElse("?");
    }
}
