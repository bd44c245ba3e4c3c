package dev.colonnade.cql.proof;

import java.util.function.Predicate;

/**
 * Something that the server does and that a subject need not do.
 *
 * @param name what it is
 * @param covers the disagreements that come from it
 */
record Curiosity(String name, Predicate<Disagreement> covers) {}
