package dev.colonnade.processor.model;

/**
 * An annotation of ours where nothing reads it.
 *
 * @param annotation the annotation: {@code @PartitionKey}
 * @param site where it stands
 */
public record IgnoredAnnotation(String annotation, Site site) {}
