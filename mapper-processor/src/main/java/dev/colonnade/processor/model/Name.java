package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;

/**
 * A name in CQL.
 *
 * @param identifier the name; what Java's name gives where the one that was written is none
 * @param written what {@code @CqlName} says, or what Java's name gives
 * @param valid whether that is a name in CQL
 * @param site where it is written
 */
public record Name(Identifier identifier, String written, boolean valid, Site site) {}
