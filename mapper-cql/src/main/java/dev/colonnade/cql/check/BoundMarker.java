package dev.colonnade.cql.check;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;

/**
 * A bind marker, and what is bound to it.
 *
 * @param index its position among the markers of the statement, from 0
 * @param name its name; for a {@code ?} the one that the server gives it
 * @param type the type of its values; empty if not enough is known
 * @param range where it stands
 * @since 0.1.0
 */
public record BoundMarker(int index, String name, Optional<CqlType> type, TextRange range) {}
