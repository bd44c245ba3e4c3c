package dev.colonnade.processor.model;

/**
 * What an annotation says of columns whose values are null.
 *
 * @param written whether they are written as null; else they are left unset
 * @param ofMethod whether it is about one method, not about all of a DAO or entity
 * @param site the annotation
 */
public record NullStrategy(boolean written, boolean ofMethod, Site site) {}
