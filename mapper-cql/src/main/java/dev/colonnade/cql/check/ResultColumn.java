package dev.colonnade.cql.check;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;

/**
 * A column of the rows that a statement gives.
 *
 * @param name its name, as the server gives it
 * @param type the type of its values; empty if not enough is known
 * @param aggregate whether an aggregate makes its value of several rows
 * @param range what selects it
 * @since 0.1.0
 */
public record ResultColumn(String name, Optional<CqlType> type, boolean aggregate, TextRange range) {}
