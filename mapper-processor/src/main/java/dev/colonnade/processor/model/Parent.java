package dev.colonnade.processor.model;

import java.util.Optional;

/**
 * An object on the way to a property.
 *
 * @param name the name of the member that it is
 * @param read how it is read, if it can be
 */
public record Parent(String name, Optional<Access> read) {}
